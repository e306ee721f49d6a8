package org.zhishou.service.exchange.province;

import java.util.Locale;
import org.zhishou.service.platform.text.Texts;

/** The texts of exports. */
final class ExportWords {
  private static final Texts TEXTS = Texts.of(ExportWords.class, "exports");

  private ExportWords() {}

  static String in(Locale locale, String key, Object... arguments) {
    return TEXTS.in(locale, key, arguments);
  }
}
