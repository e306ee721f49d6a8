package org.zhishou.engine.problem;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.calendar.WorkingCalendar;

/**
 * Which sessions a centre opens on which date: paragraph "Sessions" of {@code docs/contract.md}.
 * Seats of a date do not depend on who is planned, so the answer holds for a whole solve.
 */
public record Openings(WorkingCalendar calendar) {
  private static final List<Opening> WORKING_DAY_DEFAULT =
      List.of(new Opening(Session.FULL_DAY, 1, false));

  /** In the order of {@link Session}, each session at most once; empty where closed. */
  public List<Opening> on(Centre centre, LocalDate date) {
    if (calendar.isStatutoryDayOff(date) || centre.isClosedOn(date)) {
      return List.of();
    }
    var sessions = centre.openSessions();
    if (sessions == null) {
      return calendar.isWorkingDay(date) ? WORKING_DAY_DEFAULT : List.of();
    }
    if (names(sessions, date.getDayOfWeek())) {
      return opened(sessions, date.getDayOfWeek(), date, false);
    }
    var borrowed = calendar.isMakeUpWorkingDay(date) ? earliestWeekday(sessions) : null;
    return borrowed == null ? List.of() : opened(sessions, borrowed, date, true);
  }

  /** The session of that date, if it is open. */
  public Optional<Opening> on(Centre centre, LocalDate date, Session session) {
    return on(centre, date).stream().filter(opening -> opening.session() == session).findFirst();
  }

  private static boolean names(List<OpenSession> sessions, DayOfWeek weekday) {
    return sessions.stream().anyMatch(session -> session.weekday() == weekday);
  }

  private static @Nullable DayOfWeek earliestWeekday(List<OpenSession> sessions) {
    return sessions.stream().map(OpenSession::weekday).min(Comparator.naturalOrder()).orElse(null);
  }

  private static List<Opening> opened(
      List<OpenSession> sessions, DayOfWeek weekday, LocalDate date, boolean borrowed) {
    var openings = new ArrayList<Opening>();
    for (var session : sessions) {
      if (session.weekday() == weekday && session.inForceOn(date)) {
        var required = session.required() && !borrowed;
        openings.add(new Opening(session.session(), session.seats(), required));
      }
    }
    openings.sort(Comparator.comparing(Opening::session));
    return List.copyOf(openings);
  }
}
