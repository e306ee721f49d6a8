package org.zhishou.engine.scoring;

import org.zhishou.engine.rulebook.Rule;

/** 1 per centre and week that requires duty days and has no duty by an associate chief or chief. */
final class TitleMix extends RuleScore {
  private final ScoringTables tables;
  private final int[] seniorVisits;

  TitleMix(ScoringTables tables) {
    super(Rule.TITLE_MIX, tables);
    this.tables = tables;
    seniorVisits = new int[tables.centres() * tables.weeks()];
    for (var centre = 0; centre < tables.centres(); centre++) {
      for (var week = 0; week < tables.weeks(); week++) {
        if (tables.required(centre, week) > 0) {
          add(1);
        }
      }
    }
  }

  void visitStarted(int physician, int centre, int day) {
    if (tables.isSenior(physician)
        && seniorVisits[centre * tables.weeks() + day / 7]++ == 0
        && tables.required(centre, day / 7) > 0) {
      remove(1);
    }
  }

  void visitEnded(int physician, int centre, int day) {
    if (tables.isSenior(physician)
        && --seniorVisits[centre * tables.weeks() + day / 7] == 0
        && tables.required(centre, day / 7) > 0) {
      add(1);
    }
  }
}
