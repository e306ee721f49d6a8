package org.zhishou.engine.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one period says to the next of a physician; null where nothing is said.
 *
 * @param carriedOverDutyDays in halves, above the fair share is positive
 */
public record CarryOver(
    @Nullable List<RegularAt> regularAt,
    @Nullable Double carriedOverDutyDays,
    @Nullable Integer serviceDaysTarget) {
  public CarryOver {
    regularAt = regularAt == null ? null : List.copyOf(regularAt);
  }

  /** Whether nothing is said. */
  public boolean isEmpty() {
    return regularAt == null && carriedOverDutyDays == null && serviceDaysTarget == null;
  }
}
