package org.zhishou.engine.scoring;

import org.zhishou.engine.rulebook.Rule;

/** 1 per duty on a date, weekday or own clinic that takes the physician. */
final class AvailabilityScore extends RuleScore {
  private final ScoringTables tables;

  AvailabilityScore(ScoringTables tables) {
    super(Rule.AVAILABILITY, tables);
    this.tables = tables;
  }

  void dutyGiven(int session, int physician) {
    if (!tables.isAvailable(physician, session)) {
      add(1);
    }
  }

  void dutyTaken(int session, int physician) {
    if (!tables.isAvailable(physician, session)) {
      remove(1);
    }
  }
}
