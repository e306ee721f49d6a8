package org.zhishou.engine.scoring;

import org.zhishou.engine.rulebook.Rule;

/**
 * Half-days of a physician on a date above 2. Need not hear of a duty that is alone on its date.
 */
final class DailyLimit extends RuleScore {
  private final ScoringTables tables;
  private final RosterState state;

  DailyLimit(ScoringTables tables, RosterState state) {
    super(Rule.DAILY_LIMIT, tables);
    this.tables = tables;
    this.state = state;
  }

  void dutyGiven(int seat, int session, int physician) {
    var others = halfDaysOfOthers(seat, session, physician);
    change(excess(others), excess(others + tables.halfDaysOf(session)));
  }

  void dutyTaken(int seat, int session, int physician) {
    var others = halfDaysOfOthers(seat, session, physician);
    change(excess(others + tables.halfDaysOf(session)), excess(others));
  }

  private static int excess(int halfDays) {
    return Math.max(0, halfDays - 2);
  }

  private int halfDaysOfOthers(int seat, int session, int physician) {
    var halfDays = 0;
    var other = state.firstSeatOn(physician, tables.dayOf(session));
    while (other != RosterState.NOBODY) {
      halfDays += other == seat ? 0 : tables.halfDaysOf(tables.sessionOfSeat(other));
      other = state.nextSeatThatDay(other);
    }
    return halfDays;
  }
}
