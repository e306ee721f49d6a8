package org.zhishou.engine.scoring;

import org.zhishou.engine.rulebook.Rule;

/** Duty days a centre misses in a week. */
final class WeeklyCoverage extends RuleScore {
  private final ScoringTables tables;

  WeeklyCoverage(ScoringTables tables) {
    super(Rule.WEEKLY_COVERAGE, tables);
    this.tables = tables;
    for (var centre = 0; centre < tables.centres(); centre++) {
      for (var week = 0; week < tables.weeks(); week++) {
        change(0, tables.required(centre, week));
      }
    }
  }

  /** The days of a centre's week that count towards what is required have changed. */
  void countedDaysChanged(int centre, int week, int before, int after) {
    var required = tables.required(centre, week);
    change(Math.max(0, required - before), Math.max(0, required - after));
  }
}
