package org.zhishou.service.record.assessment;

import java.util.Locale;
import org.zhishou.service.platform.text.Texts;

/** How the bases of figures are worded. */
final class FigureWords {
  private static final Texts TEXTS = Texts.of(FigureWords.class, "assessment");

  private FigureWords() {}

  static String basis(FigureId figure, Locale locale, Object... arguments) {
    return TEXTS.in(locale, "basis." + figure.key(), arguments);
  }

  static String basis(String key, Locale locale) {
    return TEXTS.in(locale, "basis." + key);
  }
}
