package org.zhishou.engine.scoring;

import org.zhishou.engine.problem.Session;
import org.zhishou.engine.rulebook.Rule;

/**
 * Half-days of a physician on a date above 2; where evenings may follow full days, other half-days
 * above 2 and evenings above 1. Need not hear of a duty that is alone on its date.
 */
final class DailyLimit extends RuleScore {
  private final ScoringTables tables;
  private final RosterState state;
  private int halfDays;
  private int evenings;

  DailyLimit(ScoringTables tables, RosterState state) {
    super(Rule.DAILY_LIMIT, tables);
    this.tables = tables;
    this.state = state;
  }

  void dutyGiven(int seat, int session, int physician) {
    countOthers(seat, session, physician);
    change(excess(), excessWith(session));
  }

  void dutyTaken(int seat, int session, int physician) {
    countOthers(seat, session, physician);
    change(excessWith(session), excess());
  }

  private int excessWith(int session) {
    add(session, 1);
    var excess = excess();
    add(session, -1);
    return excess;
  }

  private int excess() {
    return tables.eveningMayFollowFullDay()
        ? Math.max(0, halfDays - 2) + Math.max(0, evenings - 1)
        : Math.max(0, halfDays + evenings - 2);
  }

  private void countOthers(int seat, int session, int physician) {
    halfDays = 0;
    evenings = 0;
    var other = state.firstSeatOn(physician, tables.dayOf(session));
    while (other != RosterState.NOBODY) {
      if (other != seat) {
        add(tables.sessionOfSeat(other), 1);
      }
      other = state.nextSeatThatDay(other);
    }
  }

  private void add(int session, int sign) {
    if (tables.kindOf(session) == Session.EVENING) {
      evenings += sign;
    } else {
      halfDays += sign * tables.halfDaysOf(session);
    }
  }
}
