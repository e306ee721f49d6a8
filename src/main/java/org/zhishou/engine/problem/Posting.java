package org.zhishou.engine.problem;

import java.time.LocalDate;

/**
 * A hospital's physician who belongs to a centre for a time (派驻), both dates within.
 *
 * @param daysPerWeek 0 to 7, duty days a week there
 */
public record Posting(
    String physician, String centre, LocalDate from, LocalDate to, int daysPerWeek) {
  public static final int DEFAULT_DAYS_PER_WEEK = 5;

  public boolean covers(LocalDate date) {
    return !date.isBefore(from) && !date.isAfter(to);
  }
}
