package org.zhishou.engine.search;

import static org.zhishou.engine.scoring.RosterState.NOBODY;

/** Hands all that a physician does at one centre over a range of weeks to another physician. */
final class HandOverCentre implements Neighbourhood {
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
    var other = scope.candidate(centre);
    if (other == NOBODY || other == physician) {
      return false;
    }
    var range = WeekRange.pick(tables.weeks(), tables.dayOf(session) / 7, random);
    var room = state.leeway().roomInPeriod(other);
    var roomInWeek = 0;
    for (var day = range.first() * 7; day < range.last() * 7 + 7; day++) {
      roomInWeek = day % 7 == 0 ? state.leeway().roomInWeek(other, day / 7) : roomInWeek;
      var taken = 0;
      for (var held = state.firstSeatOn(physician, day);
          held != NOBODY;
          held = state.nextSeatThatDay(held)) {
        var there = tables.sessionOfSeat(held);
        var takes = state.leeway().takesRoom(other, there) ? 1 : 0;
        if (tables.siteOf(there) == centre
            && !tables.isPinned(held)
            && takes <= Math.min(room, roomInWeek)
            && Handover.ofVisit(state, draft, held, other)) {
          taken = takes;
          break;
        }
      }
      room -= taken;
      roomInWeek -= taken;
    }
    return draft.size() > 0;
  }
}
