package org.zhishou.engine.scoring;

import org.zhishou.engine.rulebook.Rule;

/** 1 per duty day on a date the physician asked to avoid. */
final class UndesiredDate extends RuleScore implements OnPhysicianDay {
  private final ScoringTables tables;

  UndesiredDate(ScoringTables tables) {
    super(Rule.UNDESIRED_DATE, tables);
    this.tables = tables;
  }

  @Override
  public void physicianDayStarted(int physician, int day) {
    if (tables.isUndesired(physician, day)) {
      add(1);
    }
  }

  @Override
  public void physicianDayEnded(int physician, int day) {
    if (tables.isUndesired(physician, day)) {
      remove(1);
    }
  }
}
