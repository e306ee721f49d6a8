package org.zhishou.engine.scoring;

import org.zhishou.engine.rulebook.Rule;

/** The square of the whole hours a physician travels over the period. */
final class FairTravel extends RuleScore {
  private final ScoringTables tables;
  private final long[] minutes;

  FairTravel(ScoringTables tables) {
    super(Rule.FAIR_TRAVEL, tables);
    this.tables = tables;
    minutes = new long[tables.physicians()];
  }

  void visitStarted(int physician, int centre) {
    shift(physician, tables.minutes(physician, centre));
  }

  void visitEnded(int physician, int centre) {
    shift(physician, -tables.minutes(physician, centre));
  }

  private void shift(int physician, int minutesMore) {
    var hoursBefore = minutes[physician] / 60;
    minutes[physician] += minutesMore;
    var hoursAfter = minutes[physician] / 60;
    change(hoursBefore * hoursBefore, hoursAfter * hoursAfter);
  }
}
