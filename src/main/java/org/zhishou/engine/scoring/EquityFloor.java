package org.zhishou.engine.scoring;

import org.zhishou.engine.rulebook.Rule;

/** Dates with an associate chief or chief that a centre lacks of what its residents may expect. */
final class EquityFloor extends RuleScore {
  private static final long RESIDENTS_TIMES_WEEKS = 130_000;

  private final ScoringTables tables;
  private final boolean on;
  private final int[] seniorsThere;
  private final long[] missing;

  EquityFloor(ScoringTables tables) {
    super(Rule.EQUITY_FLOOR, tables);
    this.tables = tables;
    on = weight != 0;
    seniorsThere = on ? new int[tables.centres() * tables.days()] : new int[0];
    var policy = tables.checked().problem().policy();
    var populations = tables.populations();
    missing = new long[tables.centres()];
    for (var centre = 0; on && centre < missing.length; centre++) {
      missing[centre] =
          policy.seniorDaysPer10000()
              * populations[centre]
              * tables.weeks()
              / RESIDENTS_TIMES_WEEKS;
      change(0, missing[centre]);
    }
  }

  void visitStarted(int physician, int centre, int day) {
    if (on && tables.isSenior(physician) && seniorsThere[centre * tables.days() + day]++ == 0) {
      shift(centre, -1);
    }
  }

  void visitEnded(int physician, int centre, int day) {
    if (on && tables.isSenior(physician) && --seniorsThere[centre * tables.days() + day] == 0) {
      shift(centre, 1);
    }
  }

  private void shift(int centre, int daysMore) {
    var before = Math.max(0, missing[centre]);
    missing[centre] += daysMore;
    change(before, Math.max(0, missing[centre]));
  }
}
