package org.zhishou.engine.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.problem.OpenSession;
import org.zhishou.engine.problem.Session;

/** Weekly opening patterns. All open Monday to Friday, so that short weeks can be covered too. */
final class OpeningPatterns {
  private static final EnumSet<DayOfWeek> WORKING_WEEK =
      EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

  private final List<OpenSession> sessions = new ArrayList<>();

  private OpeningPatterns() {}

  /** Full days with a market day that must be staffed. */
  static OpeningPatterns fullDays(DayOfWeek marketDay) {
    var openings = new OpeningPatterns();
    for (var weekday : WORKING_WEEK) {
      openings.add(weekday, Session.FULL_DAY, 1, weekday == marketDay, null, null);
    }
    return openings;
  }

  static OpeningPatterns halfDays() {
    return halfDays(1);
  }

  /** Mornings with {@code morningSeats}, afternoons with one seat. */
  static OpeningPatterns halfDays(int morningSeats) {
    var openings = new OpeningPatterns();
    for (var weekday : WORKING_WEEK) {
      openings.add(weekday, Session.MORNING, morningSeats, false, null, null);
      openings.add(weekday, Session.AFTERNOON, 1, false, null, null);
    }
    return openings;
  }

  OpeningPatterns withRequired(DayOfWeek weekday, Session session) {
    return add(weekday, session, 1, true, null, null);
  }

  OpeningPatterns with(DayOfWeek weekday, Session session) {
    return add(weekday, session, 1, false, null, null);
  }

  OpeningPatterns withRequired(DayOfWeek weekday, Session session, LocalDate from, LocalDate to) {
    return add(weekday, session, 1, true, from, to);
  }

  List<OpenSession> sessions() {
    return List.copyOf(sessions);
  }

  private OpeningPatterns add(
      DayOfWeek weekday,
      Session session,
      int seats,
      boolean required,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {
    sessions.add(new OpenSession(weekday, session, seats, required, from, to));
    return this;
  }
}
