package org.zhishou.engine.scoring;

import org.zhishou.engine.rulebook.Rule;

/** 1 per pair of consecutive dates of one week that are both duty days of a centre. */
final class Spread extends RuleScore {
  private final ScoringTables tables;
  private final RosterState state;

  Spread(ScoringTables tables, RosterState state) {
    super(Rule.SPREAD, tables);
    this.tables = tables;
    this.state = state;
  }

  void dutyDayStarted(int centre, int day) {
    var neighbours = neighbours(centre, day);
    cost += weight * neighbours;
    matches += neighbours;
  }

  void dutyDayEnded(int centre, int day) {
    var neighbours = neighbours(centre, day);
    cost -= weight * neighbours;
    matches -= neighbours;
  }

  private int neighbours(int centre, int day) {
    var neighbours = 0;
    if (day % 7 > 0 && state.isDutyDay(centre, day - 1)) {
      neighbours++;
    }
    if (day % 7 < 6 && state.isDutyDay(centre, day + 1)) {
      neighbours++;
    }
    return neighbours;
  }
}
