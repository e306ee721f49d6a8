package org.zhishou.engine.search;

import static org.zhishou.engine.scoring.RosterState.NOBODY;

/**
 * Hands a physician's series of one weekday at a centre, or some weeks of it, to another physician.
 */
final class HandOverSeries implements Neighbourhood {
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
    var physician = state.physicianAt(seat);
    var centre = tables.siteOf(session);
    var day = tables.dayOf(session);
    var other =
        random.nextInt(3) == 0
            ? Picks.familiarPhysician(state, centre, physician, random)
            : scope.candidate(centre);
    if (other == NOBODY || other == physician) {
      return false;
    }
    var range = WeekRange.pick(tables.weeks(), day / 7, random);
    var room = state.leeway().roomInPeriod(other);
    for (var week = range.first(); week <= range.last(); week++) {
      var there = tables.sessionAt(centre, week * 7 + day % 7, tables.kindOf(session));
      var handed = there < 0 ? NOBODY : state.movableSeat(there, physician);
      var taken = handed != NOBODY && state.leeway().takesRoom(other, there) ? 1 : 0;
      if (handed != NOBODY && taken <= room && Handover.ofVisit(state, draft, handed, other)) {
        room -= taken;
      }
    }
    return draft.size() > 0;
  }
}
