package org.zhishou.service.notification;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.zhishou.engine.text.Text;
import org.zhishou.service.platform.text.Texts;
import org.zhishou.service.rounds.round.CountyClock;

/** A notice in words. */
final class NotificationWords {
  private static final Texts TEXTS = Texts.of(NotificationWords.class, "notices");
  private static final DateTimeFormatter IN_CHINA =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(CountyClock.CHINA);

  private NotificationWords() {}

  static String title(Notification notice, Locale locale) {
    return TEXTS.in(locale, notice.kind().id() + ".title", arguments(notice, locale));
  }

  static String text(Notification notice, Locale locale) {
    return TEXTS.in(locale, notice.kind().id() + ".text", arguments(notice, locale));
  }

  /** What stands below every mail. */
  static String foot(Notification notice, Locale locale) {
    return TEXTS.in(locale, "mail.foot", notice.county(), notice.subject(), notice.id());
  }

  private static Object[] arguments(Notification notice, Locale locale) {
    return notice.kind().words().stream().map(name -> word(notice, name, locale)).toArray();
  }

  /** What a property of the data is called. */
  private static String word(Notification notice, String property, Locale locale) {
    var value = notice.data().path(property).asString("");
    var names = PlaceNames.of(notice.data());
    return switch (property) {
      case "centre" -> names.centres().getOrDefault(value, value);
      case "institution" -> names.institutions().getOrDefault(value, value);
      case "round" -> names.rounds().getOrDefault(value, value);
      case "tour" -> names.tours().getOrDefault(value, value);
      case "session" -> session(notice, value, locale);
      case "name" -> value.isEmpty() ? notice.data().path("solve").asString("") : value;
      case "status" -> TEXTS.in(locale, "status." + value);
      default -> legible(value);
    };
  }

  /** With how it is held, where that is not at the centre. */
  private static String session(Notification notice, String value, Locale locale) {
    var session = Text.of("audit.session." + value).in(locale);
    if (notice.data().has("tour")) {
      return TEXTS.in(locale, "session.tour", session, word(notice, "tour", locale));
    }
    return notice.data().has("mode") ? TEXTS.in(locale, "session.remote", session) : session;
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
