package org.zhishou.engine.search;

import static org.zhishou.engine.scoring.RosterState.NOBODY;

/**
 * Moves a physician's series at a centre from one weekday to another that is empty there, over a
 * range of weeks.
 */
final class ShiftSeries implements Neighbourhood {
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
    var kind = tables.kindOf(session);
    var weekday = tables.dayOf(session) % 7;
    var otherWeekday = Picks.otherDayOfWeek(weekday, random);
    var range = WeekRange.pick(tables.weeks(), tables.dayOf(session) / 7, random);
    for (var week = range.first(); week <= range.last(); week++) {
      var from = tables.sessionAt(centre, week * 7 + weekday, kind);
      var open = tables.sessionAt(centre, week * 7 + otherWeekday, kind);
      var to = open < 0 ? open : Handover.halfFor(tables, open, physician);
      if (from < 0 || to < 0) {
        continue;
      }
      var left = state.movableSeat(from, physician);
      var empty = state.emptySeat(to);
      if (left != NOBODY
          && empty != NOBODY
          && state.firstSeatOn(physician, week * 7 + otherWeekday) == NOBODY
          && state.leeway().canServeInstead(physician, to, left, NOBODY)
          && !state.leeway().wouldMiss(from, to)) {
        draft.set(left, NOBODY);
        draft.set(empty, physician);
      }
    }
    return draft.size() > 0;
  }
}
