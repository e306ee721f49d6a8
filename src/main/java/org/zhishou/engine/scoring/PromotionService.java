package org.zhishou.engine.scoring;

import org.zhishou.engine.rulebook.Rule;

/** Duty days missing towards a physician's service target. */
final class PromotionService extends RuleScore {
  private final ScoringTables tables;
  private final RosterState state;

  PromotionService(ScoringTables tables, RosterState state) {
    super(Rule.PROMOTION_SERVICE, tables);
    this.tables = tables;
    this.state = state;
    for (var physician = 0; physician < tables.physicians(); physician++) {
      change(0, tables.serviceDaysTarget(physician));
    }
  }

  void physicianDayStarted(int physician) {
    var missing = missing(physician);
    change(Math.max(0, missing + 1), Math.max(0, missing));
  }

  void physicianDayEnded(int physician) {
    var missing = missing(physician);
    change(Math.max(0, missing - 1), Math.max(0, missing));
  }

  private int missing(int physician) {
    return tables.serviceDaysTarget(physician) - state.serviceDays(physician);
  }
}
