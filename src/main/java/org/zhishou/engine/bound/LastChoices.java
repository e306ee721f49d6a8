package org.zhishou.engine.bound;

import java.util.Arrays;

/**
 * What is kept of each physician's cheapest choice for the next round to start from. Each entry is
 * one physician's, so that several threads may be at work on as many physicians.
 */
final class LastChoices {
  /** By physician, the slope of {@code fair-travel} that was best; less than 0 before the first. */
  final double[] slopes;

  /** By physician, how often each pair visited; null before the first. */
  final int[][] visits;

  /** The visits of each pair, from its first, worth most first. */
  final short[] byWorth;

  /** The same where each is the first of its week. */
  final short[] byWorthAsFirst;

  LastChoices(int physicians, Visits all) {
    slopes = new double[physicians];
    Arrays.fill(slopes, -1);
    visits = new int[physicians][];
    byWorth = new short[all.firstVisit(all.pairs())];
    for (var pair = 0; pair < all.pairs(); pair++) {
      for (var visit = all.firstVisit(pair); visit < all.firstVisit(pair + 1); visit++) {
        byWorth[visit] = (short) (visit - all.firstVisit(pair));
      }
    }
    byWorthAsFirst = byWorth.clone();
  }
}
