package org.zhishou.service.cli;

import java.util.Locale;
import org.zhishou.service.platform.text.Texts;

/** The texts of the command line. */
final class Phrases {
  private static final Texts PHRASES = Texts.of(Phrases.class, "phrases");

  private Phrases() {}

  static String in(Locale locale, String key, Object... arguments) {
    return PHRASES.in(locale, key, arguments);
  }
}
