package org.zhishou.engine.scoring;

import org.zhishou.engine.rulebook.Rule;

/** Dates missing towards what a centre requests of a specialty. */
final class RequestedSpecialtyDates extends RuleScore {
  private final ScoringTables tables;
  private final int[] visitsOnDay;
  private final int[] dates;

  RequestedSpecialtyDates(ScoringTables tables) {
    super(Rule.REQUESTED_SPECIALTY, tables);
    this.tables = tables;
    visitsOnDay = new int[tables.requests() * tables.days()];
    dates = new int[tables.requests()];
    for (var request = 0; request < tables.requests(); request++) {
      change(0, tables.requestedDates(request));
    }
  }

  void visitStarted(int physician, int centre, int day) {
    var request = tables.requestOf(centre, physician);
    if (request >= 0 && visitsOnDay[request * tables.days() + day]++ == 0) {
      shift(request, 1);
    }
  }

  void visitEnded(int physician, int centre, int day) {
    var request = tables.requestOf(centre, physician);
    if (request >= 0 && --visitsOnDay[request * tables.days() + day] == 0) {
      shift(request, -1);
    }
  }

  private void shift(int request, int datesMore) {
    var missing = tables.requestedDates(request) - dates[request];
    dates[request] += datesMore;
    change(Math.max(0, missing), Math.max(0, missing - datesMore));
  }
}
