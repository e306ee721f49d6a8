package org.zhishou.engine.audit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.zhishou.engine.calendar.WorkingCalendar;
import org.zhishou.engine.problem.Centre;
import org.zhishou.engine.problem.Mode;
import org.zhishou.engine.problem.OpenSession;
import org.zhishou.engine.problem.Session;

/** Which sessions of a centre are open on a date; {@code docs/rules.md}, "Open sessions". */
record OpeningHours(WorkingCalendar calendar) {
  private static final List<SeatsOpen> ONE_FULL_DAY =
      List.of(new SeatsOpen(Session.FULL_DAY, Mode.ON_SITE, 1, false));

  /** Of both modes. */
  List<SeatsOpen> on(Centre centre, LocalDate date) {
    if (centre.isClosedOn(date)) {
      return List.of();
    }
    var sessions = centre.openSessions();
    if (sessions == null) {
      return calendar.isWorkingDay(date) ? ONE_FULL_DAY : List.of();
    }
    if (calendar.isStatutoryDayOff(date)) {
      return List.of();
    }
    var openings = new ArrayList<SeatsOpen>();
    for (var mode : Mode.values()) {
      var inMode = sessions.stream().filter(session -> session.mode() == mode).toList();
      openings.addAll(ofOneMode(inMode, date));
    }
    return openings;
  }

  List<SeatsOpen> onSite(Centre centre, LocalDate date) {
    return on(centre, date).stream().filter(opening -> opening.mode() == Mode.ON_SITE).toList();
  }

  Optional<SeatsOpen> on(Centre centre, LocalDate date, Session session, Mode mode) {
    return on(centre, date).stream()
        .filter(opening -> opening.session() == session && opening.mode() == mode)
        .findFirst();
  }

  private List<SeatsOpen> ofOneMode(List<OpenSession> sessions, LocalDate date) {
    var weekday = date.getDayOfWeek();
    var named = sessions.stream().anyMatch(session -> session.weekday() == weekday);
    if (named) {
      return openings(sessions, weekday, date, false);
    }
    if (!calendar.isMakeUpWorkingDay(date)) {
      return List.of();
    }
    return earliestWeekday(sessions)
        .map(lender -> openings(sessions, lender, date, true))
        .orElse(List.of());
  }

  private static Optional<DayOfWeek> earliestWeekday(List<OpenSession> sessions) {
    return sessions.stream().map(OpenSession::weekday).min(Comparator.naturalOrder());
  }

  private static List<SeatsOpen> openings(
      List<OpenSession> sessions, DayOfWeek weekday, LocalDate date, boolean borrowed) {
    return sessions.stream()
        .filter(session -> session.weekday() == weekday && session.inForceOn(date))
        .map(
            session ->
                new SeatsOpen(
                    session.session(),
                    session.mode(),
                    session.seats(),
                    session.required() && !borrowed))
        .toList();
  }
}
