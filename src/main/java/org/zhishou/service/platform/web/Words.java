package org.zhishou.service.platform.web;

import java.util.Locale;
import org.zhishou.service.platform.text.Texts;

/** The texts of problems. */
final class Words {
  private static final Texts PROBLEMS = Texts.of(Words.class, "problems");

  private Words() {}

  static String in(Locale locale, String key, Object... arguments) {
    return PROBLEMS.in(locale, key, arguments);
  }
}
