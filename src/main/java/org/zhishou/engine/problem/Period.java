package org.zhishou.engine.problem;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/** Whole weeks, from a Monday to a Sunday, both within. */
public record Period(LocalDate firstDay, LocalDate lastDay) {
  /** 1 to 27. */
  public int weeks() {
    return days() / 7;
  }

  public int days() {
    return (int) ChronoUnit.DAYS.between(firstDay, lastDay) + 1;
  }

  /** Every date, from the first on. */
  public Stream<LocalDate> dates() {
    return firstDay.datesUntil(lastDay.plusDays(1));
  }

  public boolean contains(LocalDate date) {
    return !date.isBefore(firstDay) && !date.isAfter(lastDay);
  }

  /** The date {@code index} days after the first, from 0. */
  public LocalDate date(int index) {
    return firstDay.plusDays(index);
  }

  /** How many days after the first a date lies; negative before it. */
  public int indexOf(LocalDate date) {
    return (int) ChronoUnit.DAYS.between(firstDay, date);
  }
}
