package org.zhishou.engine.scoring;

import org.zhishou.engine.rulebook.Rule;

/** The square of the duty days a centre misses over the period. */
final class ShortfallSpread extends RuleScore {
  private final ScoringTables tables;
  private final RosterState state;
  private final long[] missing;

  ShortfallSpread(ScoringTables tables, RosterState state) {
    super(Rule.SHORTFALL_SPREAD, tables);
    this.tables = tables;
    this.state = state;
    missing = new long[tables.centres()];
    for (var centre = 0; centre < tables.centres(); centre++) {
      for (var week = 0; week < tables.weeks(); week++) {
        missing[centre] += tables.required(centre, week);
      }
      change(0, missing[centre] * missing[centre]);
    }
  }

  void dutyDayStarted(int centre, int day) {
    if (state.centreDutyDays(centre, day / 7) <= tables.required(centre, day / 7)) {
      shift(centre, -1);
    }
  }

  void dutyDayEnded(int centre, int day) {
    if (state.centreDutyDays(centre, day / 7) < tables.required(centre, day / 7)) {
      shift(centre, 1);
    }
  }

  private void shift(int centre, int missingMore) {
    var before = missing[centre];
    var after = before + missingMore;
    missing[centre] = after;
    change(before * before, after * after);
  }
}
