package org.zhishou.engine.scoring;

import org.zhishou.engine.rulebook.Rule;

/** A hospital's physicians of one specialty with a duty on a date, above the number it can miss. */
final class HomeStaffing extends RuleScore {
  private final ScoringTables tables;
  private final RosterState state;

  HomeStaffing(ScoringTables tables, RosterState state) {
    super(Rule.HOME_STAFFING, tables);
    this.tables = tables;
    this.state = state;
  }

  void physicianDayStarted(int physician, int day) {
    var department = tables.departmentOf(physician);
    if (department >= 0) {
      var excess = state.away(department, day) - (long) tables.maxAway(department, day);
      change(Math.max(0, excess - 1), Math.max(0, excess));
    }
  }

  void physicianDayEnded(int physician, int day) {
    var department = tables.departmentOf(physician);
    if (department >= 0) {
      var excess = state.away(department, day) - (long) tables.maxAway(department, day);
      change(Math.max(0, excess + 1), Math.max(0, excess));
    }
  }
}
