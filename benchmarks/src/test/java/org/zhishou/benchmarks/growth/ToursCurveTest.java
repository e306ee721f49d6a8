package org.zhishou.benchmarks.growth;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ToursCurveTest {
  private static final long STEPS = 50_000;
  private static final int SEEDS = 4;

  @Test
  void toursThatTakeNobodyLeaveDutyDaysAsCheapAtEqualMoves() {
    assertThat(new ToursCurve(STEPS, SEEDS).ofToursThatTakeNobody()).isLessThan(1.02);
  }

  @Test
  void dutyDaysPlannedWithoutToursLeaveTooFewForTheTours() {
    assertThat(new ToursCurve(5_000, 1).placesLeftOpen()).isPositive();
  }
}
