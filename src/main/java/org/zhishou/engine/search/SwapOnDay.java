package org.zhishou.engine.search;

import static org.zhishou.engine.scoring.RosterState.NOBODY;

/** Exchanges the physicians of two duties of one day. */
final class SwapOnDay implements Neighbourhood {
  @Override
  public boolean propose(Scope scope, SeatDraft draft) {
    var state = scope.state();
    var random = scope.random();
    var tables = state.tables();
    var seat = Picks.staffedSeat(scope);
    if (seat == NOBODY) {
      return false;
    }
    var session = tables.sessionOfSeat(seat);
    var centre = scope.clinic();
    var otherSession =
        Picks.sessionOn(tables, centre, tables.dayOf(session), tables.kindOf(session), random);
    if (otherSession < 0) {
      return false;
    }
    var other = Picks.seatOf(tables, otherSession, random);
    var physician = state.physicianAt(seat);
    var otherPhysician = state.physicianAt(other);
    if (otherPhysician == NOBODY
        || otherPhysician == physician
        || tables.isPinned(other)
        || !tables.isLegal(physician, otherSession)
        || !tables.isLegal(otherPhysician, session)) {
      return false;
    }
    return Handover.exchange(state, draft, seat, other);
  }
}
