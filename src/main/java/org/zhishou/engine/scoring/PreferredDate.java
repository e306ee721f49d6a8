package org.zhishou.engine.scoring;

import org.zhishou.engine.rulebook.Rule;

/** 1 per duty day on a date the physician asked for. */
final class PreferredDate extends RuleScore implements OnPhysicianDay {
  private final ScoringTables tables;

  PreferredDate(ScoringTables tables) {
    super(Rule.PREFERRED_DATE, tables);
    this.tables = tables;
  }

  @Override
  public void physicianDayStarted(int physician, int day) {
    if (tables.isPreferred(physician, day)) {
      add(1);
    }
  }

  @Override
  public void physicianDayEnded(int physician, int day) {
    if (tables.isPreferred(physician, day)) {
      remove(1);
    }
  }
}
