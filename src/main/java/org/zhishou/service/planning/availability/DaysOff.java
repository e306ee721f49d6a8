package org.zhishou.service.planning.availability;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.zhishou.engine.calendar.StatutoryCalendar;
import org.zhishou.engine.calendar.WorkingCalendar;
import org.zhishou.engine.problem.Period;
import org.zhishou.service.county.registry.CalendarStore;
import tools.jackson.databind.JsonNode;

/** The working calendar that a county plans by. */
@Component
public class DaysOff {
  private final CalendarStore calendars;

  DaysOff(CalendarStore calendars) {
    this.calendars = calendars;
  }

  public WorkingCalendar of(String county, Period period) {
    var own = calendars.find(county).document();
    return own == null
        ? new StatutoryCalendar()
            .years(period.firstDay().getYear(), period.lastDay().getYear())
            .calendar()
        : new WorkingCalendar(dates(own.path("holidays")), dates(own.path("makeUpWorkingDays")));
  }

  private static Set<LocalDate> dates(JsonNode list) {
    return list.valueStream()
        .map(date -> LocalDate.parse(date.stringValue()))
        .collect(Collectors.toSet());
  }
}
