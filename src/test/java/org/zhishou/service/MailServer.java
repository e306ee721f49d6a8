package org.zhishou.service;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** One mail server for all tests of a process, to which contexts are pointed. */
public final class MailServer
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {
  private static final class Started {
    static final GreenMail SERVER = start();
  }

  private static GreenMail start() {
    var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.start();
    return server;
  }

  public static GreenMail get() {
    return Started.SERVER;
  }

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    TestPropertyValues.of(
            "spring.mail.host=127.0.0.1", "spring.mail.port=" + get().getSmtp().getPort())
        .applyTo(context);
  }
}
