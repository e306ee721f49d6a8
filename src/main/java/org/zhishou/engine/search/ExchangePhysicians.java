package org.zhishou.engine.search;

import static org.zhishou.engine.scoring.RosterState.NOBODY;

import org.zhishou.engine.scoring.RosterState;

/** Exchanges two physicians in all they do over a range of weeks. */
final class ExchangePhysicians implements Neighbourhood {
  @Override
  public boolean propose(Scope scope, SeatDraft draft) {
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
    for (var inRange = range.first(); inRange <= range.last(); inRange++) {
      if (mayTakeWeek(state, inRange, physician, other)
          && mayTakeWeek(state, inRange, other, physician)) {
        for (var day = inRange * 7; day < inRange * 7 + 7; day++) {
          hand(state, draft, day, physician, other);
          hand(state, draft, day, other, physician);
        }
      }
    }
    return draft.size() > 0 && haveRoom(state, draft, physician, other);
  }

  /** Whether what one of them has more after the exchange is within their limit of the period. */
  private static boolean haveRoom(RosterState state, SeatDraft draft, int physician, int other) {
    var handed = 0;
    for (var i = 0; i < draft.size(); i++) {
      handed += draft.physician(i) == other ? 1 : -1;
    }
    return handed <= state.roomInPeriod(other) && -handed <= state.roomInPeriod(physician);
  }

  /** A week as a whole, since a part of it would add to what one of them has. */
  private static boolean mayTakeWeek(RosterState state, int week, int from, int to) {
    if (state.dutyDaysInWeek(from, week) > state.tables().weeklyLimit(to)) {
      return false;
    }
    for (var day = week * 7; day < week * 7 + 7; day++) {
      if (!mayTake(state, day, from, to)) {
        return false;
      }
    }
    return true;
  }

  /** Whether all that one does on the date may be done by the other. */
  private static boolean mayTake(RosterState state, int day, int from, int to) {
    for (var seat = state.firstSeatOn(from, day);
        seat != NOBODY;
        seat = state.nextSeatThatDay(seat)) {
      if (state.tables().isPinned(seat) || !mayTake(state, seat, day, from, to)) {
        return false;
      }
    }
    return true;
  }

  private static boolean mayTake(RosterState state, int seat, int day, int from, int to) {
    var session = state.tables().sessionOfSeat(seat);
    return state.firstSeatOn(to, day) == NOBODY
        ? state.canServeInstead(to, session, from)
        : state.tables().isLegal(to, session);
  }

  private static void hand(RosterState state, SeatDraft draft, int day, int from, int to) {
    for (var seat = state.firstSeatOn(from, day);
        seat != NOBODY;
        seat = state.nextSeatThatDay(seat)) {
      draft.set(seat, to);
    }
  }
}
