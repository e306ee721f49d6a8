package org.zhishou.engine.scoring;

import org.zhishou.engine.rulebook.Rule;

/** Places missing on the first date of a tour's window that has a duty, all where none has. */
final class TourVisit extends RuleScore {
  TourVisit(ScoringTables tables) {
    super(Rule.TOUR_VISIT, tables);
    for (var window = 0; window < tables.tourWindows(); window++) {
      change(0, tables.tours().seats(tables.tours().tourOf(window)));
    }
  }

  void missingChanged(int before, int after) {
    change(before, after);
  }
}
