package org.zhishou.engine.problem;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A weekly session of a centre; with from and to it opens on those dates only. */
public record OpenSession(
    DayOfWeek weekday,
    Session session,
    Mode mode,
    int seats,
    boolean required,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {
  /** On site. */
  public OpenSession(
      DayOfWeek weekday,
      Session session,
      int seats,
      boolean required,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {
    this(weekday, session, Mode.ON_SITE, seats, required, from, to);
  }

  /**
   * Whether the session's own dates, if it has any, hold {@code date}; the weekday is not asked.
   */
  public boolean inForceOn(LocalDate date) {
    return (from == null || !date.isBefore(from)) && (to == null || !date.isAfter(to));
  }
}
