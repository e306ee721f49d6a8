package org.zhishou.engine.scoring;

import org.zhishou.engine.rulebook.Rule;

/** Days that somebody posted to a centre is missed there in a week. */
final class PostingDays extends RuleScore {
  private final ScoringTables tables;
  private final int[] days;

  PostingDays(ScoringTables tables) {
    super(Rule.POSTING_DAYS, tables);
    this.tables = tables;
    days = new int[tables.postings() * tables.weeks()];
    for (var slot = 0; slot < days.length; slot++) {
      change(0, missing(slot));
    }
  }

  void dayStarted(int posting, int week) {
    shift(posting * tables.weeks() + week, 1);
  }

  void dayEnded(int posting, int week) {
    shift(posting * tables.weeks() + week, -1);
  }

  private void shift(int slot, int daysMore) {
    var before = missing(slot);
    days[slot] += daysMore;
    change(before, missing(slot));
  }

  private int missing(int slot) {
    return Math.max(
        0, tables.wantedDaysOfPosting(slot / tables.weeks(), slot % tables.weeks()) - days[slot]);
  }
}
