package org.zhishou.engine.search;

import static org.zhishou.engine.scoring.RosterState.NOBODY;

/**
 * Exchanges two weekday columns of a centre over a range of weeks. Each place is asked of the
 * roster as it stands: places and weeks may together go beyond limits on load.
 */
final class SwapWeekdays implements Neighbourhood {
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
    var kind = tables.kindOf(session);
    var weekday = tables.dayOf(session) % 7;
    var otherWeekday = Picks.otherDayOfWeek(weekday, random);
    var range = WeekRange.pick(tables.weeks(), tables.dayOf(session) / 7, random);
    for (var week = range.first(); week <= range.last(); week++) {
      var one = tables.sessionAt(centre, week * 7 + weekday, kind);
      var two = tables.sessionAt(centre, week * 7 + otherWeekday, kind);
      if (one < 0 || two < 0) {
        continue;
      }
      var seats = Math.min(tables.seatsOf(one), tables.seatsOf(two));
      var leavingOne = 0;
      var leavingTwo = 0;
      for (var place = 0; place < seats; place++) {
        var first = tables.firstSeatOf(one) + place;
        var second = tables.firstSeatOf(two) + place;
        var here = state.physicianAt(first);
        var there = state.physicianAt(second);
        if (here != there
            && !tables.isPinned(first)
            && !tables.isPinned(second)
            && (here == NOBODY || state.leeway().canServeInstead(here, two, first, there))
            && (there == NOBODY || state.leeway().canServeInstead(there, one, second, here))
            && (there != NOBODY || !state.leeway().wouldMiss(one, leavingOne + 1, two))
            && (here != NOBODY || !state.leeway().wouldMiss(two, leavingTwo + 1, one))) {
          draft.swap(state, first, second);
          leavingOne += there == NOBODY ? 1 : 0;
          leavingTwo += here == NOBODY ? 1 : 0;
        }
      }
    }
    return draft.size() > 0;
  }
}
