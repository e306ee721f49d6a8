package org.zhishou.engine.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.zhishou.engine.problem.Period;
import org.zhishou.engine.problem.RosterProblem;
import org.zhishou.engine.problem.TeamSeats;
import org.zhishou.engine.problem.TourWindow;

/** The windows of tours that ask for a visit, numbered, and who makes a whole team. */
final class TourTable {
  private record Window(int tour, int place, TourWindow dates, int[] sessions) {}

  private final int physicians;
  private final List<Window> windows = new ArrayList<>();
  private final int firstSession;
  private final int[] windowOf;
  private final int[] minGapDays;
  private final int[][] namedSeats;
  private final int[] openSeats;
  private final int[] rowOf;
  private final int mostRows;

  TourTable(RosterProblem problem, SiteTable sites, SessionTable sessions) {
    physicians = problem.physicians().size();
    var tours = problem.tours();
    minGapDays = new int[tours.size()];
    namedSeats = new int[tours.size()][];
    openSeats = new int[tours.size()];
    rowOf = new int[tours.size() * physicians];
    firstSession =
        tours.isEmpty() ? sessions.sessions() : sessions.firstSessionOf(sites.siteOfTour(0));
    windowOf = new int[sessions.sessions() - firstSession];
    var rows = 0;
    for (var tour = 0; tour < tours.size(); tour++) {
      var one = tours.get(tour);
      minGapDays[tour] = one.minGapDays();
      var named = one.team().stream().filter(row -> row.specialty() != null).toList();
      namedSeats[tour] = named.stream().mapToInt(TeamSeats::seats).toArray();
      openSeats[tour] = one.seats() - named.stream().mapToInt(TeamSeats::seats).sum();
      rows = Math.max(rows, named.size());
      for (var physician = 0; physician < physicians; physician++) {
        var specialty = problem.physicians().get(physician).specialty();
        rowOf[tour * physicians + physician] = rowOf(named, specialty);
      }
      for (var place = 0; place < one.windows().size(); place++) {
        enterWindow(
            tour,
            place,
            one.windows().get(place),
            sites.siteOfTour(tour),
            sessions,
            problem.period());
      }
    }
    mostRows = rows;
  }

  private static int rowOf(List<TeamSeats> named, String specialty) {
    for (var row = 0; row < named.size(); row++) {
      if (specialty.equals(named.get(row).specialty())) {
        return row;
      }
    }
    return -1;
  }

  private void enterWindow(
      int tour, int place, TourWindow window, int site, SessionTable sessions, Period period) {
    var here =
        sessions
            .sessionsOf(site)
            .filter(session -> window.holds(period.date(sessions.dayOf(session))))
            .toArray();
    if (here.length > 0) {
      for (var session : here) {
        windowOf[session - firstSession] = windows.size();
      }
      windows.add(new Window(tour, place, window, here));
    }
  }

  int windows() {
    return windows.size();
  }

  int windowOf(int session) {
    return windowOf[session - firstSession];
  }

  /** The tour's sessions of the window, by date. */
  int[] sessionsOf(int window) {
    return windows.get(window).sessions;
  }

  int tourOf(int window) {
    return windows.get(window).tour;
  }

  TourWindow dates(int window) {
    return windows.get(window).dates;
  }

  /** The next window of the same tour where it asks for a visit too, or -1. */
  int next(int window) {
    return areNeighbours(window, window + 1) ? window + 1 : -1;
  }

  /** The window before of the same tour where it asks for a visit too, or -1. */
  int previous(int window) {
    return areNeighbours(window - 1, window) ? window - 1 : -1;
  }

  private boolean areNeighbours(int one, int other) {
    return one >= 0
        && other < windows.size()
        && windows.get(one).tour == windows.get(other).tour
        && windows.get(one).place + 1 == windows.get(other).place;
  }

  int minGapDays(int tour) {
    return minGapDays[tour];
  }

  /** The most rows of a team that name a specialty. */
  int mostRows() {
    return mostRows;
  }

  /** Seats of the rows that name a specialty. */
  int[] namedSeats(int tour) {
    return namedSeats[tour];
  }

  /** Of the whole team. */
  int seats(int tour) {
    return openSeats[tour] + Arrays.stream(namedSeats[tour]).sum();
  }

  int openSeats(int tour) {
    return openSeats[tour];
  }

  /** The row that names the physician's specialty, or -1. */
  int rowOf(int tour, int physician) {
    return rowOf[tour * physicians + physician];
  }

  /** Tour sessions are those from here on. */
  int firstSession() {
    return firstSession;
  }

  int sessions() {
    return windowOf.length;
  }
}
