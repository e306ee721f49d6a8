package org.zhishou.engine.search;

import static org.zhishou.engine.scoring.RosterState.NOBODY;

/** Takes a duty away. */
final class EmptySeat implements Neighbourhood {
  @Override
  public boolean propose(Scope scope, SeatDraft draft) {
    var state = scope.state();
    var random = scope.random();
    var tables = state.tables();
    var seat = scope.seat();
    if (seat == NOBODY
        || tables.isPinned(seat)
        || state.physicianAt(seat) == NOBODY
        || state.leeway().wouldMiss(tables.sessionOfSeat(seat), NOBODY)) {
      return false;
    }
    draft.set(seat, NOBODY);
    return true;
  }
}
