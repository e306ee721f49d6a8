package org.zhishou.engine.search;

import java.util.Arrays;

/**
 * How warm the search is as it goes on: geometric from {@code start} to {@code end}.
 *
 * @param start soft cost that a move may add, on average, at the beginning; more than 0
 * @param end the same at the end; more than 0
 * @param coverageEnergy what a missing day counts against soft cost while searching
 */
record AnnealingSchedule(double start, double end, double coverageEnergy) {
  private static final double START_FACTOR = 1.2;
  private static final double END_FACTOR = 0.06;
  private static final double COVERAGE_FACTOR = 40;

  /**
   * A schedule in the problem's own currency, whatever its weights: from what the cheaper moves
   * that worsen the first roster cost, their lower quartile.
   *
   * @param softIncreases of moves tried, each more than 0; may be empty
   */
  static AnnealingSchedule of(long[] softIncreases) {
    if (softIncreases.length == 0) {
      return of(1);
    }
    var sorted = softIncreases.clone();
    Arrays.sort(sorted);
    return of(sorted[sorted.length / 4]);
  }

  private static AnnealingSchedule of(long usualIncrease) {
    return new AnnealingSchedule(
        START_FACTOR * usualIncrease, END_FACTOR * usualIncrease, COVERAGE_FACTOR * usualIncrease);
  }

  double temperature(double progress) {
    return start * Math.pow(end / start, Math.min(1, Math.max(0, progress)));
  }
}
