package org.zhishou.service.planning.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.zhishou.engine.problem.Tour;
import org.zhishou.engine.problem.TourWindow;
import org.zhishou.engine.roster.Shortage;
import org.zhishou.engine.scoring.ScoringTables;

/** The tours of a board: when each may be made, by whom, and what its team lacks. */
record TourLayout(ScoringTables tables, List<Shortage> shortages) {
  List<BoardDocument.Tour> tours() {
    return tables.checked().problem().tours().stream().map(this::tour).toList();
  }

  private BoardDocument.Tour tour(Tour tour) {
    return new BoardDocument.Tour(
        tour.id(),
        Objects.requireNonNullElse(tour.name(), tour.id()),
        tour.centre(),
        tour.stops(),
        windows(tour),
        tour.team().stream()
            .map(row -> new BoardDocument.TeamRow(row.specialty(), row.seats()))
            .toList());
  }

  private List<BoardDocument.Window> windows(Tour tour) {
    var checked = tables.checked();
    var windows = new ArrayList<BoardDocument.Window>();
    for (var window : tour.windows()) {
      var dates = tour.candidateDates(window, checked.problem().period(), checked.calendar());
      if (!dates.isEmpty()) {
        windows.add(
            new BoardDocument.Window(window.from(), window.to(), dates, missing(tour, window)));
      }
    }
    return windows;
  }

  private int missing(Tour tour, TourWindow window) {
    return shortages.stream()
        .filter(Shortage.TourVisit.class::isInstance)
        .map(Shortage.TourVisit.class::cast)
        .filter(visit -> visit.tour().equals(tour.id()) && visit.window().equals(window))
        .mapToInt(Shortage.TourVisit::missing)
        .sum();
  }
}
