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
public record Quarter(int year, int number) {
  private static final int MONTHS = 3;

  /** 12 to 14 weeks. */
  public Period period() {
    var first = LocalDate.of(year, MONTHS * (number - 1) + 1, 1);
    var firstThursday = first.with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY));
    var lastThursday =
        first.plusMonths(MONTHS).with(TemporalAdjusters.previous(DayOfWeek.THURSDAY));
    return new Period(firstThursday.with(DayOfWeek.MONDAY), lastThursday.with(DayOfWeek.SUNDAY));
  }

  /** Whose weeks have the date. */
  public static Quarter of(LocalDate date) {
    var thursday = date.with(DayOfWeek.THURSDAY);
    return new Quarter(thursday.getYear(), (thursday.getMonthValue() - 1) / MONTHS + 1);
  }

  public Quarter next() {
    return number == 4 ? new Quarter(year + 1, 1) : new Quarter(year, number + 1);
  }

  /** The quarter that these weeks are, if they are one. */
  static Optional<Quarter> of(Period period) {
    return Optional.of(of(period.firstDay())).filter(known -> known.period().equals(period));
  }

  @Override
  public String toString() {
    return year + "-Q" + number;
  }
}
