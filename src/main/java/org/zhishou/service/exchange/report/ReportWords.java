package org.zhishou.service.exchange.report;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.zhishou.service.platform.text.Texts;

/** The texts of reports, and how their numbers are written. */
record ReportWords(Locale locale) {
  private static final Texts TEXTS = Texts.of(ReportWords.class, "report");
  private static final String NOTHING = "--";

  String in(String key, Object... arguments) {
    return TEXTS.in(locale, key, arguments);
  }

  String percent(@Nullable Double share) {
    return share == null ? NOTHING : String.format(Locale.ROOT, "%.1f%%", 100 * share);
  }

  /** Where there is no room for more. */
  String roundPercent(@Nullable Double share) {
    return share == null ? NOTHING : String.format(Locale.ROOT, "%.0f%%", 100 * share);
  }

  String months(double months) {
    return String.format(Locale.ROOT, "%.1f", months);
  }

  /** Of ten thousand, or of an index; what cannot be said is a dash. */
  String number(@Nullable Double value) {
    return value == null ? NOTHING : String.format(Locale.ROOT, "%.2f", value);
  }
}
