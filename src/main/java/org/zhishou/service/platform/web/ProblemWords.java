package org.zhishou.service.platform.web;

import java.util.Locale;
import org.zhishou.service.platform.text.Texts;

/** The texts of problems. */
final class ProblemWords {
  private static final Texts PROBLEMS = Texts.of(ProblemWords.class, "problems");

  private ProblemWords() {}

  static String in(Locale locale, String key, Object... arguments) {
    return PROBLEMS.in(locale, key, arguments);
  }
}
