package org.zhishou.engine.scoring;

import org.zhishou.engine.rulebook.Rule;

/**
 * 1 per duty at a centre where the physician may not practise or whose area is not the hospital's.
 */
final class PermittedCentre extends RuleScore {
  private final ScoringTables tables;

  PermittedCentre(ScoringTables tables) {
    super(Rule.PERMITTED_CENTRE, tables);
    this.tables = tables;
  }

  void dutyGiven(int session, int physician) {
    if (!tables.isPermitted(physician, session)) {
      add(1);
    }
  }

  void dutyTaken(int session, int physician) {
    if (!tables.isPermitted(physician, session)) {
      remove(1);
    }
  }
}
