package org.zhishou.engine.sample;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.calendar.StatutoryCalendar;
import org.zhishou.engine.calendar.WorkingCalendar;
import org.zhishou.engine.problem.CalendarDays;
import org.zhishou.engine.problem.Period;

/** When the samples take place: from Monday 28 September 2026, by the built-in calendar. */
final class SampleCalendar {
  private static final LocalDate FIRST_DAY = LocalDate.of(2026, 9, 28);
  private static final int YEAR_WITH_NOTICE = 2026;

  private SampleCalendar() {}

  static Period period(int weeks) {
    return new Period(FIRST_DAY, FIRST_DAY.plusWeeks(weeks).minusDays(1));
  }

  /**
   * The statutory days within the period, as a problem gives them; null if the period runs into a
   * year whose notice may not be known, which the reader of the problem is to find out.
   */
  static @Nullable CalendarDays days(Period period) {
    if (period.lastDay().getYear() > YEAR_WITH_NOTICE) {
      return null;
    }
    var calendar = calendar(period);
    return new CalendarDays(
        within(period, calendar.holidays()), within(period, calendar.makeUpWorkingDays()));
  }

  static List<LocalDate> workingDays(Period period) {
    var calendar = calendar(period);
    return IntStream.range(0, period.days())
        .mapToObj(period::date)
        .filter(calendar::isWorkingDay)
        .toList();
  }

  private static WorkingCalendar calendar(Period period) {
    return new StatutoryCalendar()
        .years(period.firstDay().getYear(), period.lastDay().getYear())
        .calendar();
  }

  private static List<LocalDate> within(Period period, Collection<LocalDate> dates) {
    return dates.stream().filter(period::contains).sorted().toList();
  }
}
