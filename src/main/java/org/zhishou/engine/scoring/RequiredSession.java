package org.zhishou.engine.scoring;

import org.zhishou.engine.rulebook.Rule;

/** 1 per open required session without a physician. */
final class RequiredSession extends RuleScore {
  private final ScoringTables tables;

  RequiredSession(ScoringTables tables) {
    super(Rule.REQUIRED_SESSION, tables);
    this.tables = tables;
    for (var session = 0; session < tables.sessions(); session++) {
      if (tables.isRequired(session)) {
        add(1);
      }
    }
  }

  void sessionStaffed(int session) {
    if (tables.isRequired(session)) {
      remove(1);
    }
  }

  void sessionEmptied(int session) {
    if (tables.isRequired(session)) {
      add(1);
    }
  }
}
