package org.zhishou.service.county.registry;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.calendar.CalendarSource;
import org.zhishou.engine.calendar.CalendarYears;
import org.zhishou.engine.calendar.StatutoryCalendar;
import org.zhishou.engine.calendar.WorkingCalendar;
import org.zhishou.engine.problem.CalendarDays;

/**
 * A county's working calendar.
 *
 * @param own null: the built-in statutory one
 */
public record CountyCalendar(
    String county, @Nullable CalendarDays own, long version, Instant updatedAt) {
  private static final CalendarSource BUILT_IN = new StatutoryCalendar();

  /** The days of some years, the last included. */
  public CalendarYears years(int from, int to) {
    return own == null
        ? BUILT_IN.years(from, to)
        : new CalendarYears(
            new WorkingCalendar(Set.copyOf(own.holidays()), Set.copyOf(own.makeUpWorkingDays())),
            Set.of());
  }
}
