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
    var moreOfPhysician = 0;
    var moreOfOther = 0;
    for (var inRange = range.first(); inRange <= range.last(); inRange++) {
      if (mayTakeWeek(state, inRange, physician, other)
          && mayTakeWeek(state, inRange, other, physician)) {
        for (var day = inRange * 7; day < inRange * 7 + 7; day++) {
          hand(state, draft, day, physician, other);
          hand(state, draft, day, other, physician);
          moreOfPhysician += dutyDaysMore(state, day, physician, other);
          moreOfOther += dutyDaysMore(state, day, other, physician);
        }
      }
    }
    return draft.size() > 0
        && moreOfPhysician <= state.leeway().roomInPeriod(physician)
        && moreOfOther <= state.leeway().roomInPeriod(other);
  }

  /** What doing on the date what the other does adds to those that {@code period-limit} counts. */
  private static int dutyDaysMore(RosterState state, int day, int physician, int other) {
    if (state.tables().postingAt(physician, day) >= 0) {
      return 0;
    }
    return (state.isOut(other, day) ? 1 : 0) - (state.isOut(physician, day) ? 1 : 0);
  }

  /** A week as a whole, since a part of it would add to what one of them has. */
  private static boolean mayTakeWeek(RosterState state, int week, int from, int to) {
    var tables = state.tables();
    var dutyDays = 0;
    var posting = NOBODY;
    var postedDays = 0;
    for (var day = week * 7; day < week * 7 + 7; day++) {
      if (!mayTake(state, day, from, to)) {
        return false;
      }
      if (state.isOut(from, day)) {
        var postingThen = tables.postingAt(to, day);
        if (postingThen < 0) {
          dutyDays++;
        } else {
          postedDays = postingThen == posting ? postedDays + 1 : 1;
          posting = postingThen;
          if (postedDays > tables.daysPerWeekOfPosting(posting)) {
            return false;
          }
        }
      }
    }
    return dutyDays <= tables.weeklyLimit(to);
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
    return state.isOut(to, day)
        ? state.tables().isLegal(to, session)
        : state.leeway().canReplace(to, session, from);
  }

  private static void hand(RosterState state, SeatDraft draft, int day, int from, int to) {
    for (var seat = state.firstSeatOn(from, day);
        seat != NOBODY;
        seat = state.nextSeatThatDay(seat)) {
      draft.set(seat, to);
    }
  }
}
