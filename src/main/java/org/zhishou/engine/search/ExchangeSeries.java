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
    var weekday = tables.dayOf(session) % 7;
    var otherWeekday = tables.dayOf(otherSession) % 7;
    var moreOfPhysician = 0;
    var moreOfOther = 0;
    for (var week = range.first(); week <= range.last(); week++) {
      var one = heldBy(state, session, week, physician);
      var two = session == otherSession ? NOBODY : heldBy(state, otherSession, week, other);
      var inWeek =
          new DraftedWeek(state, draft, draft.size(), week * 7 + weekday, week * 7 + otherWeekday);
      if (one == NOBODY || two == NOBODY || !exchange(inWeek, one, two)) {
        if (one != NOBODY) {
          Handover.ofVisit(state, draft, one, other);
        }
        if (two != NOBODY) {
          Handover.ofVisit(state, draft, two, physician);
        }
      }
      if (draft.size() > inWeek.first()) {
        moreOfPhysician += inWeek.dutyDaysMore(physician);
        moreOfOther += inWeek.dutyDaysMore(other);
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

  /** Whether the holders of two seats are exchanged within the limits of the week. */
  private static boolean exchange(DraftedWeek week, int one, int two) {
    var state = week.state();
    var tables = state.tables();
    var physician = state.physicianAt(one);
    var other = state.physicianAt(two);
    if (!tables.isLegal(other, tables.sessionOfSeat(one))
        || !tables.isLegal(physician, tables.sessionOfSeat(two))
        || !Handover.exchange(state, week.draft(), one, two)) {
      return false;
    }
    if (week.keepsLimitsOnLoad(physician, other) && week.keepsLimitsOnLoad(other, physician)) {
      return true;
    }
    week.draft().shorten(week.first());
    return false;
  }
}
