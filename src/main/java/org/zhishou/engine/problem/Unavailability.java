package org.zhishou.engine.problem;

import java.time.LocalDate;

/**
 * Dates, both ends within, on which a physician cannot be sent; a night shift also takes the date
 * after it.
 *
 * @param lieu whether they are time off in lieu (补休), for those who count it; they are taken like
 *     any other
 */
public record Unavailability(
    LocalDate from, LocalDate to, UnavailabilityReason reason, boolean lieu) {
  /** No time off in lieu. */
  public Unavailability(LocalDate from, LocalDate to, UnavailabilityReason reason) {
    this(from, to, reason, false);
  }

  /** The last date taken: the day after {@code to} for a night shift. */
  public LocalDate lastDateTaken() {
    return reason == UnavailabilityReason.NIGHT_SHIFT ? to.plusDays(1) : to;
  }

  public boolean takes(LocalDate date) {
    return !date.isBefore(from) && !date.isAfter(lastDateTaken());
  }
}
