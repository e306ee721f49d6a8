package org.zhishou.engine.bound;

/**
 * The least a physician costs by the curve of {@code fair-travel} itself: branch and bound over how
 * often each centre is visited, with the best on the line for the bound. What the line gives away,
 * up to an hour's worth of its slope, is found again.
 */
final class CheapestShare {
  private static final int MOST_NODES = 10_000;
  private static final double LEAST_GAIN = 1e-7;

  private final HalfDayShares shares;
  private TravelLine line = TravelLine.of(0, 0);
  private int[] trial = new int[16];
  private int[] best = new int[0];
  private double base;
  private double least;
  private int nodesLeft;

  CheapestShare(HalfDayShares shares) {
    this.shares = shares;
  }

  /**
   * @param line along whose slope the shares have been shared
   * @param costs by half-days, what the physician costs beside travel and visits
   * @param known what {@code visitsOf} costs
   * @param visitsOf how often each pair visits; becomes the cheapest
   * @return the least cost, or not a number where too many ways would have to be tried
   */
  double least(
      TravelLine line, double[] costs, double pinnedMinutes, double known, int[] visitsOf) {
    this.line = line;
    least = known;
    best = visitsOf;
    nodesLeft = MOST_NODES;
    if (trial.length < shares.pairs()) {
      trial = new int[shares.pairs() * 2];
    }
    var before = visitsOf.clone();
    for (var halfDays = 0; halfDays <= shares.capacity(); halfDays++) {
      base = costs[halfDays] + line.at(pinnedMinutes);
      if (isBetter(0, shares.worthOfFirst(shares.pairs(), halfDays))) {
        branch(shares.pairs(), halfDays, 0, pinnedMinutes);
      }
    }
    if (nodesLeft > 0) {
      return least - LEAST_GAIN;
    }
    System.arraycopy(before, 0, visitsOf, 0, visitsOf.length);
    return Double.NaN;
  }

  private boolean isBetter(double paid, double worth) {
    return base - paid - worth < least - LEAST_GAIN;
  }

  private void branch(int pairsLeft, int halfDaysLeft, double paid, double minutes) {
    if (--nodesLeft <= 0) {
      return;
    }
    var left = pairsLeft;
    while (left > 0 && !isBetter(paid, shares.worthWithLast(left, halfDaysLeft))) {
      trial[--left] = 0;
    }
    if (left == 0) {
      var cost = base - paid + line.gapAt(minutes);
      if (halfDaysLeft == 0 && cost < least) {
        least = cost;
        System.arraycopy(trial, 0, best, 0, shares.pairs());
      }
      return;
    }
    var pair = left - 1;
    for (var count = 1; count <= shares.most(pair); count++) {
      var more = paid + shares.worth(pair, count);
      var most = Math.min(halfDaysLeft, count * shares.mostHalfDays(pair));
      for (var taken = count * shares.leastHalfDays(pair); taken <= most; taken++) {
        if (isBetter(more, shares.worthOfFirst(pair, halfDaysLeft - taken))) {
          trial[pair] = count;
          branch(pair, halfDaysLeft - taken, more, minutes + (double) count * shares.minutes(pair));
        }
      }
    }
    if (isBetter(paid, shares.worthOfFirst(pair, halfDaysLeft))) {
      trial[pair] = 0;
      branch(pair, halfDaysLeft, paid, minutes);
    }
  }
}
