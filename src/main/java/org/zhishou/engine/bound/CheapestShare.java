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
   * @param shares have been shared at the slope of the line
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
      if (mayBeLess(0, shares.pairs(), halfDays)) {
        branch(shares.pairs(), halfDays, 0, pinnedMinutes);
      }
    }
    if (nodesLeft > 0) {
      return least - LEAST_GAIN;
    }
    System.arraycopy(before, 0, visitsOf, 0, visitsOf.length);
    return Double.NaN;
  }

  private boolean mayBeLess(double paid, int pairsLeft, int halfDaysLeft) {
    return base - paid - shares.worthOfFirst(pairsLeft, halfDaysLeft) < least - LEAST_GAIN;
  }

  private void branch(int pairsLeft, int halfDaysLeft, double paid, double minutes) {
    if (--nodesLeft <= 0) {
      return;
    }
    if (pairsLeft == 0) {
      var cost = base - paid + line.gapAt(minutes);
      if (cost < least) {
        least = cost;
        System.arraycopy(trial, 0, best, 0, shares.pairs());
      }
      return;
    }
    var pair = pairsLeft - 1;
    for (var count = 0; count <= shares.most(pair); count++) {
      var more = count == 0 ? 0 : shares.worth(pair, count);
      var most = Math.min(halfDaysLeft, count * shares.mostHalfDays(pair));
      for (var taken = count * shares.leastHalfDays(pair); taken <= most; taken++) {
        if (mayBeLess(paid + more, pair, halfDaysLeft - taken)) {
          trial[pair] = count;
          branch(
              pair,
              halfDaysLeft - taken,
              paid + more,
              minutes + (double) count * shares.minutes(pair));
        }
      }
    }
  }
}
