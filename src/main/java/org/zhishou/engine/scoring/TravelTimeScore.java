package org.zhishou.engine.scoring;

import org.zhishou.engine.rulebook.Rule;

/** Minutes per distinct physician, centre and date. */
final class TravelTimeScore extends RuleScore {
  private final ScoringTables tables;

  TravelTimeScore(ScoringTables tables) {
    super(Rule.TRAVEL_TIME, tables);
    this.tables = tables;
  }

  void visitStarted(int physician, int site, int day) {
    change(0, tables.minutes(physician, site, day));
  }

  void visitEnded(int physician, int site, int day) {
    change(tables.minutes(physician, site, day), 0);
  }
}
