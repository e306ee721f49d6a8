package org.zhishou.service.planning.availability;

import org.springframework.stereotype.Component;
import org.zhishou.engine.calendar.WorkingCalendar;
import org.zhishou.engine.problem.Period;
import org.zhishou.service.county.registry.CalendarStore;

/** The working calendar that a county plans by. */
@Component
public class DaysOff {
  private final CalendarStore calendars;

  DaysOff(CalendarStore calendars) {
    this.calendars = calendars;
  }

  public WorkingCalendar of(String county, Period period) {
    return calendars
        .find(county)
        .years(period.firstDay().getYear(), period.lastDay().getYear())
        .calendar();
  }
}
