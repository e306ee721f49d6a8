package org.zhishou.engine.scoring;

import org.zhishou.engine.rulebook.Rule;

/** Duty days of a physician in the period above the limit. */
final class PeriodLimit extends RuleScore {
  private final ScoringTables tables;
  private final RosterState state;

  PeriodLimit(ScoringTables tables, RosterState state) {
    super(Rule.PERIOD_LIMIT, tables);
    this.tables = tables;
    this.state = state;
  }

  void physicianDayStarted(int physician) {
    var excess = excess(physician);
    change(Math.max(0, excess - 1), Math.max(0, excess));
  }

  void physicianDayEnded(int physician) {
    var excess = excess(physician);
    change(Math.max(0, excess + 1), Math.max(0, excess));
  }

  private long excess(int physician) {
    return state.dutyDaysInPeriod(physician) - (long) tables.periodLimit(physician);
  }
}
