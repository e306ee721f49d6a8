package org.zhishou.engine.search;

import static org.zhishou.engine.scoring.RosterState.NOBODY;

import org.zhishou.engine.scoring.RosterState;

/**
 * Exchanges two physicians' weekday series at two centres over a range of weeks, each keeping or
 * taking the other's weekday.
 */
final class ExchangeSeries implements Neighbourhood {
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
    var session = tables.sessionOfSeat(seat);
    var otherSession = tables.sessionOfSeat(otherSeat);
    var range = WeekRange.pick(tables.weeks(), tables.dayOf(session) / 7, random);
    for (var week = range.first(); week <= range.last(); week++) {
      hand(state, draft, session, week, physician, other);
      if (session != otherSession) {
        hand(state, draft, otherSession, week, other, physician);
      }
    }
    return draft.size() > 0;
  }

  private static void hand(
      RosterState state, Draft draft, int session, int week, int from, int to) {
    var tables = state.tables();
    var there =
        tables.sessionAt(
            tables.siteOf(session), week * 7 + tables.dayOf(session) % 7, tables.kindOf(session));
    if (there >= 0 && tables.isLegal(to, there)) {
      var handed = state.movableSeat(there, from);
      if (handed != NOBODY) {
        draft.set(handed, to);
      }
    }
  }
}
