package org.zhishou.service.rounds.round;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.zhishou.engine.problem.Period;

/**
 * A bureau's quarter: the weeks whose Thursday lies in it ({@code docs/rules.md}).
 *
 * @param number 1 to 4
 */
record Quarter(int year, int number) {
  private static final int MONTHS = 3;

  /** 12 to 14 weeks. */
  Period period() {
    var first = LocalDate.of(year, MONTHS * (number - 1) + 1, 1);
    var firstThursday = first.with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY));
    var lastThursday =
        first.plusMonths(MONTHS).with(TemporalAdjusters.previous(DayOfWeek.THURSDAY));
    return new Period(firstThursday.with(DayOfWeek.MONDAY), lastThursday.with(DayOfWeek.SUNDAY));
  }

  /** The quarter that these weeks are, if they are one. */
  static Optional<Quarter> of(Period period) {
    var thursday = period.firstDay().with(DayOfWeek.THURSDAY);
    var quarter = new Quarter(thursday.getYear(), (thursday.getMonthValue() - 1) / MONTHS + 1);
    return Optional.of(quarter).filter(known -> known.period().equals(period));
  }

  @Override
  public String toString() {
    return year + "-Q" + number;
  }
}
