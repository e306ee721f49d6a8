package org.zhishou.engine.scoring;

import org.zhishou.engine.rulebook.Rule;

/** Dates of a month with an evening after at least two half-days, above the policy's limit. */
final class ExtraEvenings extends RuleScore {
  private final int limit;

  ExtraEvenings(ScoringTables tables) {
    super(Rule.EXTRA_EVENING_LIMIT, tables);
    limit = tables.maxExtraEveningsPerMonth();
  }

  void datesChanged(int before, int after) {
    change(Math.max(0, before - limit), Math.max(0, after - limit));
  }
}
