package org.zhishou.engine.problem;

import java.time.LocalDate;

/**
 * Dates, both ends within, on which a physician cannot be sent; a night shift also takes the date
 * after it.
 */
public record Unavailability(LocalDate from, LocalDate to, UnavailabilityReason reason) {
  /** The last date taken: the day after {@code to} for a night shift. */
  public LocalDate lastDateTaken() {
    return reason == UnavailabilityReason.NIGHT_SHIFT ? to.plusDays(1) : to;
  }

  public boolean takes(LocalDate date) {
    return !date.isBefore(from) && !date.isAfter(lastDateTaken());
  }
}
