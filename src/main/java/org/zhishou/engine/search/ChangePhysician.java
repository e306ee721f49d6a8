package org.zhishou.engine.search;

import static org.zhishou.engine.scoring.RosterState.NOBODY;

/** Gives a seat, staffed or empty, to another physician who is free. */
final class ChangePhysician implements Neighbourhood {
  @Override
  public boolean propose(Scope scope, SeatDraft draft) {
    var state = scope.state();
    var random = scope.random();
    var tables = state.tables();
    var seat = scope.seat();
    if (seat == NOBODY || tables.isPinned(seat)) {
      return false;
    }
    var session = tables.sessionOfSeat(seat);
    var physician = scope.candidate(tables.siteOf(session));
    return physician != NOBODY
        && physician != state.physicianAt(seat)
        && (Handover.isOneOfSeveral(state, seat) && random.nextBoolean()
            ? Handover.ofVisit(state, draft, seat, physician)
            : Handover.ofSeat(state, draft, seat, physician));
  }
}
