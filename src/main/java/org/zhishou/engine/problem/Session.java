package org.zhishou.engine.problem;

/** A part of a day in which a centre's clinic is open. */
public enum Session {
  FULL_DAY,
  MORNING,
  AFTERNOON,
  EVENING;

  /** 2 for a full day, else 1. */
  public int halfDays() {
    return this == FULL_DAY ? 2 : 1;
  }

  /** Whether one person cannot be on both: a full day overlaps every session. */
  public boolean overlaps(Session other) {
    return this == other || this == FULL_DAY || other == FULL_DAY;
  }
}
