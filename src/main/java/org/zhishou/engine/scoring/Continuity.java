package org.zhishou.engine.scoring;

import org.zhishou.engine.rulebook.Rule;

/** 1 per distinct physician and centre, unless regular there already. */
final class Continuity extends RuleScore {
  private final ScoringTables tables;
  private final RosterState state;

  Continuity(ScoringTables tables, RosterState state) {
    super(Rule.CONTINUITY, tables);
    this.tables = tables;
    this.state = state;
  }

  void visitStarted(int physician, int centre) {
    if (state.visits(physician, centre) == 1 && !tables.isRegularAt(physician, centre)) {
      add(1);
    }
  }

  void visitEnded(int physician, int centre) {
    if (state.visits(physician, centre) == 0 && !tables.isRegularAt(physician, centre)) {
      remove(1);
    }
  }
}
