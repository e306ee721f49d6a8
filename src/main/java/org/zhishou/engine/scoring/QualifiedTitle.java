package org.zhishou.engine.scoring;

import org.zhishou.engine.rulebook.Rule;

/** 1 per duty of a physician below attending. */
final class QualifiedTitle extends RuleScore {
  private final ScoringTables tables;

  QualifiedTitle(ScoringTables tables) {
    super(Rule.QUALIFIED_TITLE, tables);
    this.tables = tables;
  }

  void dutyGiven(int session, int physician) {
    if (!tables.isQualified(physician)) {
      add(1);
    }
  }

  void dutyTaken(int session, int physician) {
    if (!tables.isQualified(physician)) {
      remove(1);
    }
  }
}
