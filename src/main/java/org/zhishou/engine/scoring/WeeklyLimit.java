package org.zhishou.engine.scoring;

import org.zhishou.engine.rulebook.Rule;

/** Duty days of a physician in a week above the limit; those of each posting apart. */
final class WeeklyLimit extends RuleScore {
  private final ScoringTables tables;
  private final RosterState state;

  WeeklyLimit(ScoringTables tables, RosterState state) {
    super(Rule.WEEKLY_LIMIT, tables);
    this.tables = tables;
    this.state = state;
  }

  void physicianDayStarted(int physician, int day) {
    var excess = excess(physician, day);
    change(Math.max(0, excess - 1), Math.max(0, excess));
  }

  void physicianDayEnded(int physician, int day) {
    var excess = excess(physician, day);
    change(Math.max(0, excess + 1), Math.max(0, excess));
  }

  /** A posting has a limit of its own, for the days on its dates. */
  void postedDaysChanged(int posting, int before, int after) {
    var limit = tables.daysPerWeekOfPosting(posting);
    change(Math.max(0, before - limit), Math.max(0, after - limit));
  }

  private int excess(int physician, int day) {
    return state.dutyDaysInWeek(physician, day / 7) - tables.weeklyLimit(physician);
  }
}
