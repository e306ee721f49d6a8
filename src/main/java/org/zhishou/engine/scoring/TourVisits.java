package org.zhishou.engine.scoring;

import java.util.Arrays;

/** The tours as a roster has them: who comes along on which date, kept up to date. */
final class TourVisits {
  private static final int NONE = -1;

  private final TourTable tours;
  private final int[] dayOfSession;
  private final int[] members;
  private final int[] specialists;
  private final int[] datesOf;
  private final int[] firstSession;

  TourVisits(ScoringTables tables) {
    tours = tables.tours();
    dayOfSession = tables.daysBySession();
    members = new int[tours.sessions()];
    specialists = new int[tours.sessions() * tours.mostRows()];
    datesOf = new int[tours.windows()];
    firstSession = new int[tours.windows()];
    Arrays.fill(firstSession, NONE);
  }

  /** One member more, or with -1 one less; {@code rules} hear what comes of it. */
  void shift(int session, int physician, int change, RuleScores rules) {
    var window = tours.windowOf(session);
    var datesBefore = datesOf[window];
    var missingBefore = missing(window);
    var dayBefore = firstDay(window);
    shift(window, session, physician, change);
    rules.tourDatesChanged(datesBefore, datesOf[window]);
    rules.tourMissingChanged(missingBefore, missing(window));
    if (firstDay(window) != dayBefore) {
      rules.tourFirstDateChanged(window, this);
    }
  }

  private void shift(int window, int session, int physician, int change) {
    var here = session - tours.firstSession();
    var row = tours.rowOf(tours.tourOf(window), physician);
    members[here] += change;
    if (row >= 0) {
      specialists[here * tours.mostRows() + row] += change;
    }
    if (change > 0 && members[here] == 1) {
      datesOf[window]++;
      var first = firstSession[window];
      firstSession[window] = first == NONE ? session : Math.min(first, session);
    } else if (members[here] == 0) {
      datesOf[window]--;
      if (firstSession[window] == session) {
        firstSession[window] = firstOf(window);
      }
    }
  }

  private int firstOf(int window) {
    for (var session : tours.sessionsOf(window)) {
      if (members[session - tours.firstSession()] > 0) {
        return session;
      }
    }
    return NONE;
  }

  /** The session of the window's first date with a duty, or -1. */
  int firstSession(int window) {
    return firstSession[window];
  }

  /** The day of the window's first date with a duty, or -1. */
  int firstDay(int window) {
    return firstSession[window] == NONE ? NONE : dayOfSession[firstSession[window]];
  }

  /** Places of the team that nobody fills on its first date; all where there is none. */
  int missing(int window) {
    var tour = tours.tourOf(window);
    return firstSession[window] == NONE ? tours.seats(tour) : missing(tour, firstSession[window]);
  }

  private int missing(int tour, int session) {
    var here = session - tours.firstSession();
    var named = tours.namedSeats(tour);
    var missing = 0;
    var onNamedSeats = 0;
    for (var row = 0; row < named.length; row++) {
      var there = specialists[here * tours.mostRows() + row];
      missing += Math.max(0, named[row] - there);
      onNamedSeats += Math.min(named[row], there);
    }
    return missing + Math.max(0, tours.openSeats(tour) - (members[here] - onNamedSeats));
  }
}
