package org.zhishou.engine.search;

/** Several neighbourhoods, each tried as often as its share says. */
final class NeighbourhoodMix implements Neighbourhood {
  private static final int SLOTS = 1024;

  private final Neighbourhood[] slots = new Neighbourhood[SLOTS];

  /**
   * @param shares as many as neighbourhoods, in proportion; their sum is more than 0
   */
  NeighbourhoodMix(Neighbourhood[] neighbourhoods, double[] shares) {
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
    return slots[scope.random().nextInt(SLOTS)].propose(scope, draft);
  }
}
