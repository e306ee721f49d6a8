package org.zhishou.engine.search;

import static org.zhishou.engine.scoring.RosterState.NOBODY;

/** Moves a duty to another day of the week and gives it to another physician. */
final class ShiftDayToOther implements Neighbourhood {
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
    var centre = tables.siteOf(session);
    var day = Picks.otherDayOfWeek(tables.dayOf(session), random);
    var open = Picks.sessionOn(tables, centre, day, tables.kindOf(session), random);
    if (open < 0 || state.leeway().wouldMiss(session, open)) {
      return false;
    }
    var physician = scope.candidate(centre);
    if (physician == NOBODY) {
      return false;
    }
    var target = Handover.halfFor(tables, open, physician);
    if (target < 0
        || (target != open && state.leeway().wouldMiss(session, target))
        || !state.canServe(physician, target)) {
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
