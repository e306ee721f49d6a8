package org.zhishou.engine.search;

/**
 * Several neighbourhoods, each tried as often as its share says; and, where something is missing,
 * one besides.
 */
final class NeighbourhoodMix implements Neighbourhood {
  private static final int SLOTS = 1024;

  /** Of so many moves one is for what is missing. */
  private static final int FOR_MISSING_ONE_IN = 8;

  private final Neighbourhood[] slots = new Neighbourhood[SLOTS];
  private final Neighbourhood forMissing;

  /**
   * @param shares as many as neighbourhoods, in proportion; their sum is more than 0
   * @param forMissing for rosters that do not cover everything
   */
  NeighbourhoodMix(Neighbourhood[] neighbourhoods, double[] shares, Neighbourhood forMissing) {
    this.forMissing = forMissing;
    var sum = 0.0;
    for (var share : shares) {
      sum += share;
    }
    var upTo = 0.0;
    var filled = 0;
    for (var i = 0; i < shares.length; i++) {
      upTo += shares[i];
      var end = (int) Math.round(upTo / sum * SLOTS);
      while (filled < end) {
        slots[filled++] = neighbourhoods[i];
      }
    }
  }

  @Override
  public boolean propose(Scope scope, SeatDraft draft) {
    if (scope.state().coverageCost() > 0 && scope.random().nextInt(FOR_MISSING_ONE_IN) == 0) {
      return forMissing.propose(scope, draft);
    }
    return slots[scope.random().nextInt(SLOTS)].propose(scope, draft);
  }
}
