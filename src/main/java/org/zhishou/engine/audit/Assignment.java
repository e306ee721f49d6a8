package org.zhishou.engine.audit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.zhishou.engine.problem.Centre;
import org.zhishou.engine.problem.Physician;
import org.zhishou.engine.problem.Session;

/** A duty whose ids are resolved. */
public record Assignment(Centre centre, LocalDate date, Session session, Physician physician) {
  public LocalDate monday() {
    return mondayOf(date);
  }

  public int halfDays() {
    return session.halfDays();
  }

  static LocalDate mondayOf(LocalDate date) {
    return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }
}
