package org.zhishou.service.notification;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.zhishou.service.platform.text.Texts;

/** A notice in words. */
final class NotificationWords {
  private static final Texts TEXTS = Texts.of(NotificationWords.class, "notices");
  private static final DateTimeFormatter IN_CHINA =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT)
          .withZone(ZoneId.of("Asia/Shanghai"));

  private NotificationWords() {}

  static String title(Notification notice, Locale locale) {
    return TEXTS.in(locale, notice.kind().id() + ".title", arguments(notice));
  }

  static String text(Notification notice, Locale locale) {
    return TEXTS.in(locale, notice.kind().id() + ".text", arguments(notice));
  }

  /** What stands below every mail. */
  static String foot(Notification notice, Locale locale) {
    return TEXTS.in(locale, "mail.foot", notice.county(), notice.subject(), notice.id());
  }

  private static Object[] arguments(Notification notice) {
    return notice.kind().words().stream()
        .map(name -> legible(notice.data().path(name).asString("")))
        .toArray();
  }

  /** Instants are shown in China's time, to the minute. */
  private static String legible(String value) {
    if (!value.endsWith("Z")) {
      return value;
    }
    try {
      return IN_CHINA.format(Instant.parse(value));
    } catch (DateTimeException noInstant) {
      return value;
    }
  }
}
