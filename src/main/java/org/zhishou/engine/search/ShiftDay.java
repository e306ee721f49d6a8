package org.zhishou.engine.search;

import static org.zhishou.engine.scoring.RosterState.NOBODY;

/** Moves a duty to an empty seat of the same centre on another day of the week. */
final class ShiftDay implements Neighbourhood {
  @Override
  public boolean propose(Scope scope, SeatDraft draft) {
    var state = scope.state();
    var random = scope.random();
    var tables = state.tables();
    var seat = Picks.staffedSeat(scope);
    if (seat == NOBODY || tables.isTour(tables.siteOf(tables.sessionOfSeat(seat)))) {
      return false;
    }
    var session = tables.sessionOfSeat(seat);
    var physician = state.physicianAt(seat);
    var centre = tables.siteOf(session);
    var day = Picks.otherDayOfWeek(tables.dayOf(session), random);
    var open = Picks.sessionOn(tables, centre, day, tables.kindOf(session), random);
    var target = open < 0 ? open : Handover.halfFor(tables, open, physician);
    if (target < 0
        || state.firstSeatOn(physician, day) != NOBODY
        || !state.leeway().canServeInstead(physician, target, seat, NOBODY)
        || state.leeway().wouldMiss(session, target)) {
      return false;
    }
    var empty = state.emptySeat(target);
    if (empty == NOBODY) {
      return false;
    }
    draft.set(seat, NOBODY);
    draft.set(empty, physician);
    return true;
  }
}
