package org.zhishou.engine.problem;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How many physicians of a specialty a hospital can miss on one date; dated from and to, or always.
 */
public record AwayLimit(
    String specialty, int maxAwayPerDay, @Nullable LocalDate from, @Nullable LocalDate to) {
  public boolean dated() {
    return from != null;
  }

  /** Whether the entry is dated and its dates, both ends within, hold {@code date}. */
  public boolean covers(LocalDate date) {
    return from != null && to != null && !date.isBefore(from) && !date.isAfter(to);
  }
}
