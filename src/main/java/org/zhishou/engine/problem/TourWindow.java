package org.zhishou.engine.problem;

import java.time.LocalDate;

/** Dates, both ends within, on one of which a tour is to be made. */
public record TourWindow(LocalDate from, LocalDate to) {
  public boolean holds(LocalDate date) {
    return !date.isBefore(from) && !date.isAfter(to);
  }
}
