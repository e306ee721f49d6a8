package org.zhishou.service.exchange.notice;

import java.util.Locale;
import org.zhishou.service.platform.text.Texts;

/** The texts of notices and letters. */
final class NoticeWords {
  private static final Texts TEXTS = Texts.of(NoticeWords.class, "notice");

  private NoticeWords() {}

  static String in(Locale locale, String key, Object... arguments) {
    return TEXTS.in(locale, key, arguments);
  }
}
