package org.zhishou.service.cli;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of the command line, Chinese unless the locale is English. */
final class Phrases {
  private static final ResourceBundle.Control NO_FALLBACK_TO_DEFAULT_LOCALE =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private Phrases() {}

  static String in(Locale locale, String key, Object... arguments) {
    var supported = locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.ROOT;
    var bundle =
        ResourceBundle.getBundle(
            Phrases.class.getPackageName() + ".phrases", supported, NO_FALLBACK_TO_DEFAULT_LOCALE);
    var plain = Arrays.stream(arguments).map(String::valueOf).toArray();
    return new MessageFormat(bundle.getString(key), locale).format(plain);
  }
}
