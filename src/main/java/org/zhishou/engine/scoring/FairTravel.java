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

  void visitStarted(int physician, int site, int day) {
    shift(physician, tables.minutes(physician, site, day));
  }

  void visitEnded(int physician, int site, int day) {
    shift(physician, -tables.minutes(physician, site, day));
  }

  private void shift(int physician, int minutesMore) {
    long hoursBefore = minutes[physician] / 60;
    minutes[physician] += minutesMore;
    long hoursAfter = minutes[physician] / 60;
    change(hoursBefore * hoursBefore, hoursAfter * hoursAfter);
  }
}
