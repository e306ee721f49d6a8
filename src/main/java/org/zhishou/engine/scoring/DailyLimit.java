package org.zhishou.engine.scoring;

import org.zhishou.engine.rulebook.Rule;

/** Half-days of a physician on a date above 2. */
final class DailyLimit extends RuleScore implements OnDuty {
  private final ScoringTables tables;
  private final int[] halfDays;

  DailyLimit(ScoringTables tables) {
    super(Rule.DAILY_LIMIT, tables);
    this.tables = tables;
    halfDays = new int[tables.physicians() * tables.days()];
  }

  @Override
  public void dutyGiven(int seat, int session, int physician) {
    shift(session, physician, tables.halfDaysOf(session));
  }

  @Override
  public void dutyTaken(int seat, int session, int physician) {
    shift(session, physician, -tables.halfDaysOf(session));
  }

  private void shift(int session, int physician, int halfDaysMore) {
    var slot = physician * tables.days() + tables.dayOf(session);
    var before = halfDays[slot];
    halfDays[slot] += halfDaysMore;
    change(Math.max(0, before - 2), Math.max(0, before + halfDaysMore - 2));
  }
}
