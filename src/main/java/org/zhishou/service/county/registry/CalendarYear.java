package org.zhishou.service.county.registry;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.zhishou.engine.calendar.WorkingCalendar;

/**
 * What is not worked as its weekday says, in one year.
 *
 * @param builtIn whether the county has no calendar of its own
 * @param provisional whether the days are those that law itself fixes, as the year's notice is not
 *     known
 */
record CalendarYear(
    int year,
    @Schema(description = "Whether the county has no calendar of its own.") boolean builtIn,
    @Schema(description = "Whether the notice of that year is not known yet.") boolean provisional,
    List<LocalDate> holidays,
    List<LocalDate> makeUpWorkingDays) {
  static CalendarYear of(int year, boolean builtIn, boolean provisional, WorkingCalendar calendar) {
    return new CalendarYear(
        year,
        builtIn,
        provisional,
        within(year, calendar.holidays()),
        within(year, calendar.makeUpWorkingDays()));
  }

  private static List<LocalDate> within(int year, Collection<LocalDate> dates) {
    return dates.stream().filter(date -> date.getYear() == year).sorted().toList();
  }
}
