package org.zhishou.engine.scoring;

import org.zhishou.engine.rulebook.Rule;

/** Duty days of a physician in the period above the limit. */
final class PeriodLimit extends RuleScore implements OnPhysicianDay {
  private final ScoringTables tables;
  private final RosterState state;

  PeriodLimit(ScoringTables tables, RosterState state) {
    super(Rule.PERIOD_LIMIT, tables);
    this.tables = tables;
    this.state = state;
  }

  @Override
  public void physicianDayStarted(int physician, int day) {
    var excess = excess(physician);
    change(Math.max(0, excess - 1), Math.max(0, excess));
  }

  @Override
  public void physicianDayEnded(int physician, int day) {
    var excess = excess(physician);
    change(Math.max(0, excess + 1), Math.max(0, excess));
  }

  private long excess(int physician) {
    return state.dutyDaysInPeriod(physician) - (long) tables.periodLimit(physician);
  }
}
