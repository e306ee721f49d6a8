package org.zhishou.engine.problem;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.calendar.WorkingCalendar;

/** Which sessions a centre opens on a date. */
public final class Openings {
  /** An open session. */
  public record Opening(Session session, int seats, boolean required) {}

  private final @Nullable List<OpenSession> sessions;
  private final WorkingCalendar calendar;

  public Openings(Centre centre, WorkingCalendar calendar) {
    this.sessions = centre.openSessions();
    this.calendar = calendar;
  }

  public List<Opening> on(LocalDate date) {
    if (sessions == null) {
      return calendar.isWorkingDay(date)
          ? List.of(new Opening(Session.FULL_DAY, 1, false))
          : List.of();
    }
    if (calendar.isStatutoryDayOff(date)) {
      return List.of();
    }
    var weekday = date.getDayOfWeek();
    var named = sessions.stream().anyMatch(s -> s.weekday() == weekday);
    var borrowed = !named && calendar.isMakeUpWorkingDay(date);
    var source =
        borrowed
            ? sessions.stream().map(OpenSession::weekday).min(DayOfWeek::compareTo).orElse(weekday)
            : weekday;
    return sessions.stream()
        .filter(s -> s.weekday() == source && s.inForceOn(date))
        .map(s -> new Opening(s.session(), s.seats(), s.required() && !borrowed))
        .toList();
  }
}
