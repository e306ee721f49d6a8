package org.zhishou.engine.scoring;

import org.zhishou.engine.rulebook.Rule;

/** 1 per duty of a physician below attending. */
final class QualifiedTitle extends RuleScore implements OnDuty {
  private final ScoringTables tables;

  QualifiedTitle(ScoringTables tables) {
    super(Rule.QUALIFIED_TITLE, tables);
    this.tables = tables;
  }

  @Override
  public void dutyGiven(int seat, int session, int physician) {
    if (!tables.isQualified(physician)) {
      add(1);
    }
  }

  @Override
  public void dutyTaken(int seat, int session, int physician) {
    if (!tables.isQualified(physician)) {
      remove(1);
    }
  }
}
