package org.zhishou.engine.scoring;

import org.zhishou.engine.rulebook.Rule;

/**
 * The square of what a dispatched qualified physician's half-days, the balance carried over
 * included, lie off the target.
 */
final class FairWorkload extends RuleScore {
  private final ScoringTables tables;
  private final long[] aboveTarget;

  FairWorkload(ScoringTables tables) {
    super(Rule.FAIR_WORKLOAD, tables);
    this.tables = tables;
    aboveTarget = new long[tables.physicians()];
    for (var physician = 0; physician < tables.physicians(); physician++) {
      aboveTarget[physician] =
          tables.carriedOverHalfDays(physician) - tables.targetHalfDays(physician);
      if (tables.sharesLoad(physician)) {
        change(0, aboveTarget[physician] * aboveTarget[physician]);
      }
    }
  }

  void dutyGiven(int session, int physician) {
    shift(physician, tables.dayOf(session), tables.halfDaysOf(session));
  }

  void dutyTaken(int session, int physician) {
    shift(physician, tables.dayOf(session), -tables.halfDaysOf(session));
  }

  private void shift(int physician, int day, int halfDaysMore) {
    if (!tables.sharesLoad(physician) || tables.postingAt(physician, day) >= 0) {
      return;
    }
    var before = aboveTarget[physician];
    var after = before + halfDaysMore;
    aboveTarget[physician] = after;
    change(before * before, after * after);
  }
}
