package org.zhishou.engine.scoring;

import org.zhishou.engine.rulebook.Rule;

/** 1 per distinct physician, centre and weekday, unless regular there on it already. */
final class FixedWeekday extends RuleScore {
  private final ScoringTables tables;

  FixedWeekday(ScoringTables tables) {
    super(Rule.FIXED_WEEKDAY, tables);
    this.tables = tables;
  }

  void seriesStarted(int physician, int centre, int weekday) {
    if (!tables.isRegularOn(physician, centre, weekday)) {
      add(1);
    }
  }

  void seriesEnded(int physician, int centre, int weekday) {
    if (!tables.isRegularOn(physician, centre, weekday)) {
      remove(1);
    }
  }
}
