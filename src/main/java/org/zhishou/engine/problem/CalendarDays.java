package org.zhishou.engine.problem;

import java.time.LocalDate;
import java.util.List;

/** The statutory days that a problem gives in place of the built-in calendar. */
public record CalendarDays(List<LocalDate> holidays, List<LocalDate> makeUpWorkingDays) {
  public CalendarDays {
    holidays = List.copyOf(holidays);
    makeUpWorkingDays = List.copyOf(makeUpWorkingDays);
  }
}
