package org.zhishou.engine.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * Which dates are worked: Monday to Friday, less statutory days off (法定节假日), plus make-up working
 * days (调休补班).
 */
public record WorkingCalendar(Set<LocalDate> holidays, Set<LocalDate> makeUpWorkingDays) {
  public WorkingCalendar {
    holidays = Set.copyOf(holidays);
    makeUpWorkingDays = Set.copyOf(makeUpWorkingDays);
  }

  public boolean isWorkingDay(LocalDate date) {
    return isMakeUpWorkingDay(date) || (!isWeekend(date) && !isStatutoryDayOff(date));
  }

  public boolean isMakeUpWorkingDay(LocalDate date) {
    return makeUpWorkingDays.contains(date);
  }

  /** Whether the date is off by statute, weekend dates within a holiday included. */
  public boolean isStatutoryDayOff(LocalDate date) {
    return holidays.contains(date);
  }

  private static boolean isWeekend(LocalDate date) {
    return date.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
  }
}
