package org.zhishou.engine.scoring;

import org.zhishou.engine.rulebook.Rule;

/** Dates of a tour's window with a duty, above 1. */
final class TourOnce extends RuleScore {
  TourOnce(ScoringTables tables) {
    super(Rule.TOUR_ONCE, tables);
  }

  void datesChanged(int before, int after) {
    change(Math.max(0, before - 1), Math.max(0, after - 1));
  }
}
