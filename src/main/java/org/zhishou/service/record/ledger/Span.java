package org.zhishou.service.record.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A stretch of the calendar that dates are counted in. */
public enum Span {
  MONTH(1),
  QUARTER(3),
  YEAR(12);

  private final int months;

  Span(int months) {
    this.months = months;
  }

  /** Of the one that the date lies in. */
  public LocalDate firstDay(LocalDate date) {
    return date.withDayOfMonth(1).minusMonths((date.getMonthValue() - 1) % months);
  }

  /** Of the one that the date lies in. */
  public LocalDate lastDay(LocalDate date) {
    return firstDay(date).plusMonths(months).minusDays(1);
  }

  /** The longest that is shorter; null for a month. */
  @Nullable Span shorter() {
    return this == MONTH ? null : values()[ordinal() - 1];
  }

  /** The column of sums by this span that has its first day. */
  public String column() {
    return inTables() + "_start";
  }

  /** What tables of sums by this span are called after. */
  public String inTables() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Such as {@code 2026-10}, {@code 2026-Q4}, {@code 2026}: the one that the date lies in. */
  public String label(LocalDate date) {
    return switch (this) {
      case MONTH -> YearMonth.from(date).toString();
      case QUARTER -> date.getYear() + "-Q" + ((date.getMonthValue() - 1) / months + 1);
      case YEAR -> Integer.toString(date.getYear());
    };
  }
}
