package org.zhishou.engine.problem;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** How often a tour is made: once in every such part of the calendar year. */
public enum TourFrequency {
  TWICE_A_MONTH(1),
  MONTHLY(1),
  EVERY_TWO_MONTHS(2),
  QUARTERLY(3),
  HALF_YEARLY(6),
  YEARLY(12);

  /** Last day of the first half of a month. */
  private static final int MIDDLE_OF_MONTH = 15;

  private final int months;

  TourFrequency(int months) {
    this.months = months;
  }

  /**
   * The windows whose middle day lies in the period, whole and in order: of two periods that follow
   * each other one alone has a window that reaches into both.
   */
  List<TourWindow> windowsOf(Period period) {
    var windows = new ArrayList<TourWindow>();
    var year = period.firstDay().getYear();
    var month = YearMonth.of(year, Month.JANUARY).minusMonths(months);
    while (!month.atDay(1).isAfter(period.lastDay())) {
      for (var window : windowsFrom(month)) {
        var middle = middle(window);
        if (!middle.isBefore(period.firstDay()) && !middle.isAfter(period.lastDay())) {
          windows.add(window);
        }
      }
      month = month.plusMonths(months);
    }
    return windows;
  }

  private List<TourWindow> windowsFrom(YearMonth first) {
    var last = first.plusMonths(months - 1L).atEndOfMonth();
    return this == TWICE_A_MONTH
        ? List.of(
            new TourWindow(first.atDay(1), first.atDay(MIDDLE_OF_MONTH)),
            new TourWindow(first.atDay(MIDDLE_OF_MONTH + 1), last))
        : List.of(new TourWindow(first.atDay(1), last));
  }

  private static LocalDate middle(TourWindow window) {
    return window.from().plusDays(ChronoUnit.DAYS.between(window.from(), window.to()) / 2);
  }
}
