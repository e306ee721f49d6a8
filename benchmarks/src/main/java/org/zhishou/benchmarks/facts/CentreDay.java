package org.zhishou.benchmarks.facts;

import org.jspecify.annotations.Nullable;

/** A centre on a date. */
public final class CentreDay {
  private final CentreWeek centreWeek;
  private final Day day;
  private final @Nullable CentreDay next;

  CentreDay(CentreWeek centreWeek, Day day, @Nullable CentreDay next) {
    this.centreWeek = centreWeek;
    this.day = day;
    this.next = next;
  }

  public CentreFact centre() {
    return centreWeek.centre();
  }

  public CentreWeek centreWeek() {
    return centreWeek;
  }

  public Day day() {
    return day;
  }

  /** The centre's next date of the same week, or null on a Sunday. */
  public @Nullable CentreDay next() {
    return next;
  }

  @Override
  public String toString() {
    return centre() + " on " + day;
  }
}
