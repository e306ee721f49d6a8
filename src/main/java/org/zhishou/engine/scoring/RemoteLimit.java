package org.zhishou.engine.scoring;

import org.zhishou.engine.rulebook.Rule;

/** Half-days of remote duty of a physician in a week above the policy's limit. */
final class RemoteLimit extends RuleScore {
  private final int limit;

  RemoteLimit(ScoringTables tables) {
    super(Rule.REMOTE_LIMIT, tables);
    limit = tables.maxRemoteHalfDaysPerWeek();
  }

  void halfDaysChanged(int before, int after) {
    change(Math.max(0, before - limit), Math.max(0, after - limit));
  }
}
