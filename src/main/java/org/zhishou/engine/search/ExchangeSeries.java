package org.zhishou.engine.search;

import static org.zhishou.engine.scoring.RosterState.NOBODY;

import org.zhishou.engine.scoring.RosterState;

/**
 * Exchanges two physicians' weekday series at two centres over a range of weeks, each keeping or
 * taking the other's weekday.
 */
final class ExchangeSeries implements Neighbourhood {
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
    var session = tables.sessionOfSeat(seat);
    var otherSession = tables.sessionOfSeat(otherSeat);
    var range = WeekRange.pick(tables.weeks(), tables.dayOf(session) / 7, random);
    var sameWeekday = tables.dayOf(session) % 7 == tables.dayOf(otherSession) % 7;
    var moreOfPhysician = 0;
    var moreOfOther = 0;
    for (var week = range.first(); week <= range.last(); week++) {
      var one = heldBy(state, session, week, physician);
      var two = session == otherSession ? NOBODY : heldBy(state, otherSession, week, other);
      var together = one != NOBODY && two != NOBODY;
      if (together && sameWeekday) {
        together =
            tables.isLegal(other, tables.sessionOfSeat(one))
                && tables.isLegal(physician, tables.sessionOfSeat(two));
      } else if (together) {
        together =
            state.leeway().canServeInstead(other, tables.sessionOfSeat(one), two, physician)
                && state.leeway().canServeInstead(physician, tables.sessionOfSeat(two), one, other);
      }
      if (together) {
        Handover.exchange(state, draft, one, two);
      } else {
        if (one != NOBODY && Handover.ofVisit(state, draft, one, other)) {
          moreOfOther += dutyDaysMore(state, one, other);
          moreOfPhysician -= dutyDaysLess(state, one);
        }
        if (two != NOBODY && Handover.ofVisit(state, draft, two, physician)) {
          moreOfPhysician += dutyDaysMore(state, two, physician);
          moreOfOther -= dutyDaysLess(state, two);
        }
      }
    }
    return draft.size() > 0
        && moreOfPhysician <= state.leeway().roomInPeriod(physician)
        && moreOfOther <= state.leeway().roomInPeriod(other);
  }

  /** The seat that the physician is on in that week, or {@link RosterState#NOBODY}. */
  private static int heldBy(RosterState state, int session, int week, int physician) {
    var tables = state.tables();
    var there =
        tables.sessionAt(
            tables.siteOf(session), week * 7 + tables.dayOf(session) % 7, tables.kindOf(session));
    return there < 0 ? NOBODY : state.movableSeat(there, physician);
  }

  private static int dutyDaysMore(RosterState state, int seat, int physician) {
    return state.leeway().takesRoom(physician, state.tables().sessionOfSeat(seat)) ? 1 : 0;
  }

  private static int dutyDaysLess(RosterState state, int seat) {
    return Handover.isOneOfSeveral(state, seat) ? 0 : 1;
  }
}
