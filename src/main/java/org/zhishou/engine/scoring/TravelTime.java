package org.zhishou.engine.scoring;

import org.zhishou.engine.rulebook.Rule;

/** Minutes per distinct physician, centre and date. */
final class TravelTime extends RuleScore {
  private final ScoringTables tables;

  TravelTime(ScoringTables tables) {
    super(Rule.TRAVEL_TIME, tables);
    this.tables = tables;
  }

  void visitStarted(int physician, int centre) {
    change(0, tables.minutes(physician, centre));
  }

  void visitEnded(int physician, int centre) {
    change(tables.minutes(physician, centre), 0);
  }
}
