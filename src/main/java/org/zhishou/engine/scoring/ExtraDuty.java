package org.zhishou.engine.scoring;

import org.zhishou.engine.rulebook.Rule;

/** Half-days of a centre's duties in a week above what it needs. */
final class ExtraDuty extends RuleScore {
  private final ScoringTables tables;
  private final int[] aboveNeeded;

  ExtraDuty(ScoringTables tables) {
    super(Rule.EXTRA_DUTY, tables);
    this.tables = tables;
    aboveNeeded = new int[tables.centres() * tables.weeks()];
    for (var centre = 0; centre < tables.centres(); centre++) {
      for (var week = 0; week < tables.weeks(); week++) {
        aboveNeeded[centre * tables.weeks() + week] = -tables.neededHalfDays(centre, week);
      }
    }
  }

  void dutyGiven(int session) {
    shift(session, tables.halfDaysOf(session));
  }

  void dutyTaken(int session) {
    shift(session, -tables.halfDaysOf(session));
  }

  private void shift(int session, int halfDaysMore) {
    var slot = tables.centreOf(session) * tables.weeks() + tables.dayOf(session) / 7;
    var before = aboveNeeded[slot];
    aboveNeeded[slot] += halfDaysMore;
    change(Math.max(0, before), Math.max(0, before + halfDaysMore));
  }
}
