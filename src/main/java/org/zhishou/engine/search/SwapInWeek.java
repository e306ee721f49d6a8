package org.zhishou.engine.search;

import static org.zhishou.engine.scoring.RosterState.NOBODY;

/** Exchanges the physicians of two duties of one week, at one centre or two. */
final class SwapInWeek implements Neighbourhood {
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
    var centre = random.nextBoolean() ? tables.siteOf(session) : scope.clinic();
    var day = Picks.otherDayOfWeek(tables.dayOf(session), random);
    var otherSession = Picks.sessionOn(tables, centre, day, tables.kindOf(session), random);
    if (otherSession < 0) {
      return false;
    }
    var other = Picks.seatOf(tables, otherSession, random);
    var physician = state.physicianAt(seat);
    var otherPhysician = state.physicianAt(other);
    return otherPhysician != NOBODY
        && otherPhysician != physician
        && !tables.isPinned(other)
        && Handover.ofSeatInstead(state, draft, seat, otherPhysician, other)
        && Handover.ofSeatInstead(state, draft, other, physician, seat);
  }
}
