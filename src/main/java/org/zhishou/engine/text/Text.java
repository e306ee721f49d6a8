package org.zhishou.engine.text;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * A sentence for people, not yet worded: a key of the bundles {@code
 * org/zhishou/engine/text/*.properties} and the arguments of its {@link MessageFormat} pattern. An
 * argument that is itself a {@code Text} is worded in the same locale; numbers are given as plain
 * digits.
 */
public record Text(String key, List<Object> arguments) {
  private static final ResourceBundle.Control NO_FALLBACK_TO_DEFAULT_LOCALE =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  /** The bundles, one per concern; a key's part before the first dot names its bundle. */
  private static final String BUNDLE_PACKAGE = "org.zhishou.engine.text.";

  /** Parsed once: a board's prices are worded by the thousand. */
  private static final Map<Pattern, MessageFormat> PATTERNS = new ConcurrentHashMap<>();

  public Text {
    arguments = List.copyOf(arguments);
  }

  public static Text of(String key, Object... arguments) {
    return new Text(key, List.of(arguments));
  }

  /** The sentence in {@code locale}: Chinese unless the locale is English. */
  public String in(Locale locale) {
    var worded = arguments.stream().map(argument -> worded(argument, locale)).toArray();
    var supported = locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.ROOT;
    var pattern = PATTERNS.computeIfAbsent(new Pattern(key, supported), Pattern::parsed);
    return ((MessageFormat) pattern.clone()).format(worded);
  }

  private static String worded(Object argument, Locale locale) {
    if (argument instanceof Text text) {
      return text.in(locale);
    }
    if (argument instanceof List<?> list) {
      var separator = locale.getLanguage().equals("en") ? ", " : "，";
      return list.stream().map(one -> worded(one, locale)).collect(Collectors.joining(separator));
    }
    return String.valueOf(argument);
  }

  /** One of the bundles' patterns, of which there are some hundreds in each language. */
  private record Pattern(String key, Locale locale) {
    MessageFormat parsed() {
      var dot = key.indexOf('.');
      if (dot < 0) {
        throw new IllegalStateException("The key " + key + " names no bundle: bundle.key");
      }
      var bundle =
          ResourceBundle.getBundle(
              BUNDLE_PACKAGE + key.substring(0, dot), locale, NO_FALLBACK_TO_DEFAULT_LOCALE);
      try {
        return new MessageFormat(bundle.getString(key), locale);
      } catch (MissingResourceException missing) {
        throw new IllegalStateException("No text for the key " + key + " in " + locale, missing);
      }
    }
  }
}
