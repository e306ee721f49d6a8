package org.zhishou.engine.scoring;

import org.zhishou.engine.rulebook.Rule;

/** Minutes per distinct physician, centre and date. */
final class TravelTime extends RuleScore implements OnVisit {
  private final ScoringTables tables;

  TravelTime(ScoringTables tables) {
    super(Rule.TRAVEL_TIME, tables);
    this.tables = tables;
  }

  @Override
  public void visitStarted(int physician, int centre, int day) {
    change(0, tables.minutes(physician, centre));
  }

  @Override
  public void visitEnded(int physician, int centre, int day) {
    change(tables.minutes(physician, centre), 0);
  }
}
