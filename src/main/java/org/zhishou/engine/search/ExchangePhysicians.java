package org.zhishou.engine.search;

import static org.zhishou.engine.scoring.RosterState.NOBODY;

import org.zhishou.engine.scoring.RosterState;

/** Exchanges two physicians in all they do over a range of weeks. */
final class ExchangePhysicians implements Neighbourhood {
  @Override
  public boolean propose(Scope scope, Draft draft) {
    var state = scope.state();
    var random = scope.random();
    var tables = state.tables();
    var seat = Picks.staffedSeat(scope);
    var otherSeat = Picks.staffedSeat(scope);
    if (seat == NOBODY || otherSeat == NOBODY) {
      return false;
    }
    var physician = state.physicianAt(seat);
    var other = state.physicianAt(otherSeat);
    if (physician == other) {
      return false;
    }
    var week = tables.dayOf(tables.sessionOfSeat(seat)) / 7;
    var range = WeekRange.pick(tables.weeks(), week, random);
    for (var day = range.first() * 7; day < range.last() * 7 + 7; day++) {
      hand(state, draft, day, physician, other);
      hand(state, draft, day, other, physician);
    }
    return draft.size() > 0;
  }

  private static void hand(RosterState state, Draft draft, int day, int from, int to) {
    var tables = state.tables();
    for (var seat = state.firstSeatOn(from, day);
        seat != NOBODY;
        seat = state.nextSeatThatDay(seat)) {
      if (!tables.isPinned(seat) && tables.isLegal(to, tables.sessionOfSeat(seat))) {
        draft.set(seat, to);
      }
    }
  }
}
