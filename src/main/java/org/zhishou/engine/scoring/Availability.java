package org.zhishou.engine.scoring;

import org.zhishou.engine.rulebook.Rule;

/** 1 per duty on a date, weekday or own clinic that takes the physician. */
final class Availability extends RuleScore implements OnDuty {
  private final ScoringTables tables;

  Availability(ScoringTables tables) {
    super(Rule.AVAILABILITY, tables);
    this.tables = tables;
  }

  @Override
  public void dutyGiven(int seat, int session, int physician) {
    if (!tables.isAvailable(physician, session)) {
      add(1);
    }
  }

  @Override
  public void dutyTaken(int seat, int session, int physician) {
    if (!tables.isAvailable(physician, session)) {
      remove(1);
    }
  }
}
