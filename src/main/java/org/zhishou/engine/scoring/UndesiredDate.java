package org.zhishou.engine.scoring;

import org.zhishou.engine.rulebook.Rule;

/** 1 per duty day on a date the physician asked to avoid. */
final class UndesiredDate extends RuleScore {
  private final ScoringTables tables;

  UndesiredDate(ScoringTables tables) {
    super(Rule.UNDESIRED_DATE, tables);
    this.tables = tables;
  }

  void dateTaken(int physician, int day) {
    if (tables.isUndesired(physician, day)) {
      add(1);
    }
  }

  void dateFreed(int physician, int day) {
    if (tables.isUndesired(physician, day)) {
      remove(1);
    }
  }
}
