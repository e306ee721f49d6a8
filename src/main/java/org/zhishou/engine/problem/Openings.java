package org.zhishou.engine.problem;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.calendar.WorkingCalendar;

/**
 * Which sessions a centre opens on which date: paragraph "Sessions" of {@code docs/contract.md}.
 * Seats of a date do not depend on who is planned, so the answer holds for a whole solve.
 */
public record Openings(WorkingCalendar calendar) {
  private static final Mode[] MODES = Mode.values();
  private static final Session[] KINDS = Session.values();
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
    for (var mode : MODES) {
      var weekday = weekday(sessions, mode, date);
      if (weekday != null) {
        open(sessions, mode, weekday, date, openings);
      }
    }
    return Collections.unmodifiableList(openings);
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

  /**
   * The weekday whose sessions of the mode are held: the date's own, or on a make-up working day
   * that has none the earliest that has. Each mode is judged by itself.
   */
  private @Nullable DayOfWeek weekday(List<OpenSession> sessions, Mode mode, LocalDate date) {
    var own = date.getDayOfWeek();
    DayOfWeek earliest = null;
    for (var one : sessions) {
      if (one.mode() == mode && one.weekday() == own) {
        return own;
      }
      if (one.mode() == mode && (earliest == null || one.weekday().compareTo(earliest) < 0)) {
        earliest = one.weekday();
      }
    }
    return earliest != null && calendar.isMakeUpWorkingDay(date) ? earliest : null;
  }

  private static void open(
      List<OpenSession> sessions,
      Mode mode,
      DayOfWeek weekday,
      LocalDate date,
      List<Opening> openings) {
    var borrowed = weekday != date.getDayOfWeek();
    for (var kind : KINDS) {
      for (var one : sessions) {
        if (one.session() == kind
            && one.mode() == mode
            && one.weekday() == weekday
            && one.inForceOn(date)) {
          openings.add(new Opening(kind, mode, one.seats(), one.required() && !borrowed));
        }
      }
    }
  }
}
