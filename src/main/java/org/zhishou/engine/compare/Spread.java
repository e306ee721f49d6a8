package org.zhishou.engine.compare;

import java.util.Arrays;

/**
 * How unequally something is spread over people: 0 throughout where there is nobody.
 *
 * @param median the mean of the two in the middle where their number is even
 * @param gini Gini's coefficient, 0 (all the same) to 1, to four decimals (C. Gini, 1912)
 */
public record Spread(long min, double median, long max, double gini) {
  static Spread of(long[] amounts) {
    if (amounts.length == 0) {
      return new Spread(0, 0, 0, 0);
    }
    var sorted = amounts.clone();
    Arrays.sort(sorted);
    var middle = sorted.length / 2;
    var median =
        sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2.0;
    return new Spread(sorted[0], median, sorted[sorted.length - 1], gini(sorted));
  }

  /** The sum of all differences over twice the number times the sum, from sorted amounts. */
  private static double gini(long[] sorted) {
    var sum = 0L;
    var weighted = 0L;
    for (var rank = 0; rank < sorted.length; rank++) {
      sum += sorted[rank];
      weighted += (2L * rank + 1 - sorted.length) * sorted[rank];
    }
    return sum == 0
        ? 0
        : Math.round(10_000.0 * weighted / ((double) sorted.length * sum)) / 10_000.0;
  }
}
