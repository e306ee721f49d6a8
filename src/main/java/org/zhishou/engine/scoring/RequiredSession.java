package org.zhishou.engine.scoring;

import org.zhishou.engine.rulebook.Rule;

/** 1 per open required session without a physician. */
final class RequiredSession extends RuleScore {
  private final ScoringTables tables;
  private final RosterState state;

  RequiredSession(ScoringTables tables, RosterState state) {
    super(Rule.REQUIRED_SESSION, tables);
    this.tables = tables;
    this.state = state;
    for (var session = 0; session < tables.sessions(); session++) {
      if (tables.isRequired(session)) {
        add(1);
      }
    }
  }

  void dutyGiven(int session) {
    if (tables.isRequired(session) && state.staffOfSession(session) == 1) {
      remove(1);
    }
  }

  void dutyTaken(int session) {
    if (tables.isRequired(session) && state.staffOfSession(session) == 0) {
      add(1);
    }
  }
}
