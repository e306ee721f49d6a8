package org.zhishou.engine.problem;

import java.time.LocalDate;

/** Dates, both ends within, on which a centre is closed and nothing is required of it. */
public record Closure(LocalDate from, LocalDate to) {
  public boolean takes(LocalDate date) {
    return !date.isBefore(from) && !date.isAfter(to);
  }
}
