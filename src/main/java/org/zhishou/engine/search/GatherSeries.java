package org.zhishou.engine.search;

import static org.zhishou.engine.scoring.RosterState.NOBODY;

/** Gives a physician one weekday of a centre, whoever has it, over a range of weeks. */
final class GatherSeries implements Neighbourhood {
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
    var range = WeekRange.pick(tables.weeks(), day / 7, random);
    var room = state.leeway().roomInPeriod(physician);
    for (var week = range.first(); week <= range.last(); week++) {
      var there = tables.sessionAt(centre, week * 7 + day % 7, tables.kindOf(session));
      var taken = there >= 0 && state.leeway().takesRoom(physician, there) ? 1 : 0;
      if (there < 0 || taken > room) {
        continue;
      }
      var gathered = Picks.seatOf(tables, there, random);
      var holder = state.physicianAt(gathered);
      if (holder != NOBODY
          && holder != physician
          && !tables.isPinned(gathered)
          && Handover.ofVisit(state, draft, gathered, physician)) {
        room -= taken;
      }
    }
    return draft.size() > 0;
  }
}
