package org.zhishou.service.notification;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.MessagingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Sends a notice to a mailbox, in its language, where the settings say so. */
@Component
class NotificationMail {
  /** By which a receiver knows a mail that came twice. */
  static final String ID = "X-Zhishou-Id";

  private static final Logger LOG = LoggerFactory.getLogger(NotificationMail.class);

  private final ObjectProvider<JavaMailSender> server;
  private final NotificationSettings settings;

  NotificationMail(ObjectProvider<JavaMailSender> server, NotificationSettings settings) {
    this.server = server;
    this.settings = settings;
    if (settings.mail() && server.getIfAvailable() == null) {
      throw new IllegalStateException(
          "zhishou.notice.mail is true and spring.mail.host is not set; name the mail server or"
              + " leave mail off.");
    }
  }

  boolean isOn() {
    return settings.mail();
  }

  Attempt send(Notification notice, Mailbox mailbox) {
    if (!isOn()) {
      return Attempt.failed(SendFault.MAIL_OFF);
    }
    var language = mailbox.language();
    try {
      var mail = server.getObject().createMimeMessage();
      var written = new MimeMessageHelper(mail, UTF_8.name());
      written.setFrom(settings.mailFrom());
      written.setTo(mailbox.email());
      written.setSubject(NotificationWords.title(notice, language));
      written.setText(
          NotificationWords.text(notice, language)
              + "\n\n"
              + NotificationWords.foot(notice, language)
              + "\n");
      mail.setHeader(ID, notice.id());
      mail.setHeader("Auto-Submitted", "auto-generated");
      server.getObject().send(mail);
      return Attempt.SENT;
    } catch (MailException | MessagingException refused) {
      LOG.warn(
          "Notification {} could not be mailed ({})",
          notice.id(),
          refused.getClass().getSimpleName());
      return Attempt.failed(SendFault.MAIL_FAILED);
    }
  }
}
