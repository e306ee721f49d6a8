package org.zhishou.engine.scoring;

import org.zhishou.engine.rulebook.Rule;

/** The square of the duty days a centre misses over the period. */
final class ShortfallSpread extends RuleScore {
  private final ScoringTables tables;
  private final long[] missing;

  ShortfallSpread(ScoringTables tables) {
    super(Rule.SHORTFALL_SPREAD, tables);
    this.tables = tables;
    missing = new long[tables.centres()];
    for (var centre = 0; centre < tables.centres(); centre++) {
      for (var week = 0; week < tables.weeks(); week++) {
        missing[centre] += tables.required(centre, week);
      }
      change(0, missing[centre] * missing[centre]);
    }
  }

  /** The days of a centre's week that count towards what is required have changed. */
  void countedDaysChanged(int centre, int week, int before, int after) {
    var required = tables.required(centre, week);
    var more = Math.max(0, required - after) - Math.max(0, required - before);
    if (more != 0) {
      shift(centre, more);
    }
  }

  private void shift(int centre, int missingMore) {
    var before = missing[centre];
    var after = before + missingMore;
    missing[centre] = after;
    change(before * before, after * after);
  }
}
