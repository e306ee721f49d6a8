package org.zhishou.engine.scoring;

import org.zhishou.engine.rulebook.Rule;

/** Duty days a centre misses in a week. */
final class WeeklyCoverage extends RuleScore {
  private final ScoringTables tables;
  private final RosterState state;

  WeeklyCoverage(ScoringTables tables, RosterState state) {
    super(Rule.WEEKLY_COVERAGE, tables);
    this.tables = tables;
    this.state = state;
    for (var centre = 0; centre < tables.centres(); centre++) {
      for (var week = 0; week < tables.weeks(); week++) {
        change(0, tables.required(centre, week));
      }
    }
  }

  void dutyDayStarted(int centre, int day) {
    var missing = missing(centre, day);
    change(Math.max(0, missing + 1), Math.max(0, missing));
  }

  void dutyDayEnded(int centre, int day) {
    var missing = missing(centre, day);
    change(Math.max(0, missing - 1), Math.max(0, missing));
  }

  private int missing(int centre, int day) {
    return tables.required(centre, day / 7) - state.centreDutyDays(centre, day / 7);
  }
}
