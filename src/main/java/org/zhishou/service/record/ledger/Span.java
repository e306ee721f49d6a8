package org.zhishou.service.record.ledger;

import java.time.LocalDate;
import java.time.YearMonth;

/** A stretch of the calendar that dates are counted in. */
public enum Span {
  MONTH,
  QUARTER,
  YEAR;

  private static final int MONTHS_OF_QUARTER = 3;

  /** Such as {@code 2026-10}, {@code 2026-Q4}, {@code 2026}: the one that the date lies in. */
  public String label(LocalDate date) {
    return switch (this) {
      case MONTH -> YearMonth.from(date).toString();
      case QUARTER -> date.getYear() + "-Q" + ((date.getMonthValue() - 1) / MONTHS_OF_QUARTER + 1);
      case YEAR -> Integer.toString(date.getYear());
    };
  }
}
