package org.zhishou.engine.search;

import java.util.Arrays;

/**
 * How warm the search is as it goes on: geometric from {@code start} to {@code end}, and evenly
 * from lenient to strict.
 *
 * @param start soft cost that a move may add, on average, at the beginning; more than 0
 * @param end the same at the end; more than 0
 * @param coverageEnergy what a missing day counts against soft cost while searching
 */
record AnnealingSchedule(double start, double end, double coverageEnergy) {
  private static final double START_FACTOR = 1.2;
  private static final double START_FACTOR_FROM_HEAD_START = 0.5;
  private static final double END_FACTOR = 0.06;
  private static final double COVERAGE_FACTOR = 40;
  private static final double COVERAGE_PER_DUTY_FACTOR = 1.5;

  /**
   * A schedule in the problem's own currency, whatever its weights: from what the cheaper moves
   * that worsen the roster it starts from cost, their lower quartile.
   *
   * @param softIncreases of moves tried, each more than 0; may be empty
   * @param largestOfOneDuty the most that soft cost changed by one duty given, taken or handed
   *     over; a missing day counts more than that, so that none is bought
   * @param fromHeadStart whether that roster came of a head start, so that nobody wants it shaken
   *     to pieces
   */
  static AnnealingSchedule of(long[] softIncreases, long largestOfOneDuty, boolean fromHeadStart) {
    var sorted = softIncreases.clone();
    Arrays.sort(sorted);
    var usual = sorted.length == 0 ? 1 : sorted[sorted.length / 4];
    return new AnnealingSchedule(
        (fromHeadStart ? START_FACTOR_FROM_HEAD_START : START_FACTOR) * usual,
        END_FACTOR * usual,
        Math.max(COVERAGE_FACTOR * usual, COVERAGE_PER_DUTY_FACTOR * largestOfOneDuty));
  }

  Heat at(double progress) {
    var done = Math.clamp(progress, 0, 1);
    return new Heat(start * Math.pow(end / start, done), 1 - done);
  }
}
