package org.zhishou.benchmarks.facts;

import java.util.List;

/** A centre in a week. */
public final class CentreWeek {
  private final CentreFact centre;
  private final int week;
  private final List<Day> openDays;
  private final int required;
  private final int needed;
  private final int neededRemote;
  private final int remoteDaysThatMayCount;

  CentreWeek(
      CentreFact centre,
      int week,
      List<Day> openDays,
      int required,
      int needed,
      int neededRemote,
      int remoteDaysThatMayCount) {
    this.centre = centre;
    this.week = week;
    this.openDays = openDays;
    this.required = required;
    this.needed = needed;
    this.neededRemote = neededRemote;
    this.remoteDaysThatMayCount = remoteDaysThatMayCount;
  }

  public CentreFact centre() {
    return centre;
  }

  /** Weeks after the period's first. */
  public int week() {
    return week;
  }

  /** Working days on which the centre is not closed for a time. */
  List<Day> openDays() {
    return openDays;
  }

  /** {@code required(c, w)}, in duty days. */
  public int required() {
    return required;
  }

  /** {@code needed(c, w)}, in half-days, with what required remote sessions need. */
  public int needed() {
    return needed + neededRemote;
  }

  /** The same of what is needed on site. */
  int neededOnSite() {
    return needed;
  }

  int neededRemote() {
    return neededRemote;
  }

  /** How many days of the week remote duties may stand in for. */
  public int remoteDaysThatMayCount() {
    return remoteDaysThatMayCount;
  }

  @Override
  public String toString() {
    return centre + ", week " + week;
  }
}
