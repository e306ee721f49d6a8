package org.zhishou.engine.problem;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.zhishou.engine.calendar.WorkingCalendar;

/**
 * Which sessions a centre opens on which date: paragraph "Sessions" of {@code docs/contract.md}.
 * Seats of a date do not depend on who is planned, so the answer holds for a whole solve.
 */
public record Openings(WorkingCalendar calendar) {
  private static final List<Opening> WORKING_DAY_DEFAULT =
      List.of(new Opening(Session.FULL_DAY, Mode.ON_SITE, 1, false));

  /**
   * On site before remote, each in the order of {@link Session}, each session at most once a mode;
   * empty where closed.
   */
  public List<Opening> on(Centre centre, LocalDate date) {
    if (calendar.isStatutoryDayOff(date) || centre.isClosedOn(date)) {
      return List.of();
    }
    var sessions = centre.openSessions();
    if (sessions == null) {
      return calendar.isWorkingDay(date) ? WORKING_DAY_DEFAULT : List.of();
    }
    var openings = new ArrayList<Opening>();
    for (var mode : Mode.values()) {
      open(sessions, mode, date, openings);
    }
    return List.copyOf(openings);
  }

  /** The centre's own session of that date, if it is open. */
  public Optional<Opening> on(Centre centre, LocalDate date, Session session) {
    return on(centre, date, session, Mode.ON_SITE);
  }

  /** The session of that date and mode, if it is open. */
  public Optional<Opening> on(Centre centre, LocalDate date, Session session, Mode mode) {
    return on(centre, date).stream()
        .filter(opening -> opening.session() == session && opening.mode() == mode)
        .findFirst();
  }

  /** Each mode is judged by itself, make-up working days too. */
  private void open(List<OpenSession> sessions, Mode mode, LocalDate date, List<Opening> openings) {
    var weekday = date.getDayOfWeek();
    if (sessions.stream().anyMatch(one -> one.mode() == mode && one.weekday() == weekday)) {
      open(sessions, mode, weekday, date, false, openings);
    } else if (calendar.isMakeUpWorkingDay(date)) {
      sessions.stream()
          .filter(one -> one.mode() == mode)
          .map(OpenSession::weekday)
          .min(Comparator.naturalOrder())
          .ifPresent(lender -> open(sessions, mode, lender, date, true, openings));
    }
  }

  private static void open(
      List<OpenSession> sessions,
      Mode mode,
      DayOfWeek weekday,
      LocalDate date,
      boolean borrowed,
      List<Opening> openings) {
    sessions.stream()
        .filter(one -> one.mode() == mode && one.weekday() == weekday && one.inForceOn(date))
        .sorted(Comparator.comparing(OpenSession::session))
        .map(one -> new Opening(one.session(), mode, one.seats(), one.required() && !borrowed))
        .forEach(openings::add);
  }
}
