package org.zhishou.engine.scoring;

import org.zhishou.engine.rulebook.Rule;

/** Days by which the first dates of neighbouring windows lie closer than the tour allows. */
final class TourGap extends RuleScore {
  private final TourTable tours;
  private final long[] tooClose;

  TourGap(ScoringTables tables) {
    super(Rule.TOUR_GAP, tables);
    tours = tables.tours();
    tooClose = new long[tours.windows()];
  }

  /** The first date of a window has moved, come or gone. */
  void firstDateChanged(int window, TourVisits visits) {
    enter(window, tours.next(window), visits);
    enter(tours.previous(window), window, visits);
  }

  private void enter(int window, int next, TourVisits visits) {
    if (window < 0 || next < 0) {
      return;
    }
    var day = visits.firstDay(window);
    var nextDay = visits.firstDay(next);
    var now =
        day < 0 || nextDay < 0
            ? 0
            : Math.max(0, tours.minGapDays(tours.tourOf(window)) - (nextDay - day));
    change(tooClose[window], now);
    tooClose[window] = now;
  }
}
