package org.zhishou.engine.scoring;

import org.zhishou.engine.rulebook.Rule;

/** 1 per duty farther than the smallest travel limit that applies. */
final class TravelLimit extends RuleScore {
  private final ScoringTables tables;

  TravelLimit(ScoringTables tables) {
    super(Rule.TRAVEL_LIMIT, tables);
    this.tables = tables;
  }

  void dutyGiven(int session, int physician) {
    if (!tables.isInReach(physician, session)) {
      add(1);
    }
  }

  void dutyTaken(int session, int physician) {
    if (!tables.isInReach(physician, session)) {
      remove(1);
    }
  }
}
