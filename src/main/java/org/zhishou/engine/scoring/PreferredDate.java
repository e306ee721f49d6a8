package org.zhishou.engine.scoring;

import org.zhishou.engine.rulebook.Rule;

/** 1 per duty day on a date the physician asked for. */
final class PreferredDate extends RuleScore {
  private final ScoringTables tables;

  PreferredDate(ScoringTables tables) {
    super(Rule.PREFERRED_DATE, tables);
    this.tables = tables;
  }

  void dateTaken(int physician, int day) {
    if (tables.isPreferred(physician, day)) {
      add(1);
    }
  }

  void dateFreed(int physician, int day) {
    if (tables.isPreferred(physician, day)) {
      remove(1);
    }
  }
}
