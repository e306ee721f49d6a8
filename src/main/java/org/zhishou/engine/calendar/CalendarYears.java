package org.zhishou.engine.calendar;

import java.util.Set;

/**
 * The calendar of some whole years, and which of those years are provisional: the State Council's
 * notice for them is not known, so that they have their statutory days alone and no make-up days.
 */
public record CalendarYears(WorkingCalendar calendar, Set<Integer> provisionalYears) {
  public CalendarYears {
    provisionalYears = Set.copyOf(provisionalYears);
  }
}
