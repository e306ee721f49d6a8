package org.zhishou.service.web;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of the web room, Chinese unless the locale is English. */
final class Words {
  private static final ResourceBundle.Control NO_FALLBACK_TO_DEFAULT_LOCALE =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private Words() {}

  static String in(Locale locale, String key, Object... arguments) {
    var supported = locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.ROOT;
    var bundle =
        ResourceBundle.getBundle(
            Words.class.getPackageName() + ".problems", supported, NO_FALLBACK_TO_DEFAULT_LOCALE);
    var plain =
        Arrays.stream(arguments)
            .map(
                argument ->
                    argument instanceof Wording wording
                        ? wording.in(locale)
                        : String.valueOf(argument))
            .toArray();
    return new MessageFormat(bundle.getString(key), locale).format(plain);
  }
}
