package org.zhishou.service.platform.text;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The texts of one message bundle, Chinese unless the locale is English. Arguments are given as
 * plain text; a {@link Wording} is worded in the same locale.
 */
public final class Texts {
  private static final ResourceBundle.Control NO_FALLBACK_TO_DEFAULT_LOCALE =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final String bundle;

  private Texts(String bundle) {
    this.bundle = bundle;
  }

  /** The bundle of that name in the package of its user. */
  public static Texts of(Class<?> user, String name) {
    return new Texts(user.getPackageName() + "." + name);
  }

  public String in(Locale locale, String key, Object... arguments) {
    var supported = locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.ROOT;
    var pattern =
        ResourceBundle.getBundle(bundle, supported, NO_FALLBACK_TO_DEFAULT_LOCALE).getString(key);
    var plain = Arrays.stream(arguments).map(argument -> plain(argument, locale)).toArray();
    return new MessageFormat(pattern, locale).format(plain);
  }

  private static String plain(Object argument, Locale locale) {
    return argument instanceof Wording wording ? wording.in(locale) : String.valueOf(argument);
  }
}
