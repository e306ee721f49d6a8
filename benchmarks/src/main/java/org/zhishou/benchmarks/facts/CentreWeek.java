package org.zhishou.benchmarks.facts;

/** A centre in a week. */
public final class CentreWeek {
  private final CentreFact centre;
  private final int week;
  private final int workingDays;
  private final int required;
  private final int needed;

  CentreWeek(CentreFact centre, int week, int workingDays, int required, int needed) {
    this.centre = centre;
    this.week = week;
    this.workingDays = workingDays;
    this.required = required;
    this.needed = needed;
  }

  public CentreFact centre() {
    return centre;
  }

  /** Weeks after the period's first. */
  public int week() {
    return week;
  }

  /** Those on which the centre is not closed for a time. */
  int workingDays() {
    return workingDays;
  }

  /** {@code required(c, w)}, in duty days. */
  public int required() {
    return required;
  }

  /** {@code needed(c, w)}, in half-days. */
  public int needed() {
    return needed;
  }

  @Override
  public String toString() {
    return centre + ", week " + week;
  }
}
