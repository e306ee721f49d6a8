package org.zhishou.benchmarks.facts;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** A date of the period. */
public final class Day {
  private final int index;
  private final LocalDate date;
  private final boolean working;
  private final boolean makeUp;

  Day(int index, LocalDate date, boolean working, boolean makeUp) {
    this.index = index;
    this.date = date;
    this.working = working;
    this.makeUp = makeUp;
  }

  /** Days after the period's first. */
  public int index() {
    return index;
  }

  public LocalDate date() {
    return date;
  }

  public DayOfWeek weekday() {
    return date.getDayOfWeek();
  }

  /** Weeks after the period's first. */
  public int week() {
    return index / 7;
  }

  public boolean working() {
    return working;
  }

  /** Whether it is a working day by exchange with another (调休补班). */
  public boolean makeUp() {
    return makeUp;
  }

  @Override
  public String toString() {
    return date.toString();
  }
}
