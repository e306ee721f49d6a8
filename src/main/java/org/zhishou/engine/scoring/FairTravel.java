package org.zhishou.engine.scoring;

import org.zhishou.engine.rulebook.Rule;

/** The square of the whole hours a physician travels over the period. */
final class FairTravel extends RuleScore {
  private final ScoringTables tables;
  private final int[] minutes;

  FairTravel(ScoringTables tables) {
    super(Rule.FAIR_TRAVEL, tables);
    this.tables = tables;
    minutes = new int[tables.physicians()];
  }

  void visitStarted(int physician, int centre) {
    shift(physician, tables.minutes(physician, centre));
  }

  void visitEnded(int physician, int centre) {
    shift(physician, -tables.minutes(physician, centre));
  }

  private void shift(int physician, int minutesMore) {
    long hoursBefore = minutes[physician] / 60;
    minutes[physician] += minutesMore;
    long hoursAfter = minutes[physician] / 60;
    change(hoursBefore * hoursBefore, hoursAfter * hoursAfter);
  }
}
