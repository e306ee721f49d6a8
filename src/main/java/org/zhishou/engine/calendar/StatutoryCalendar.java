package org.zhishou.engine.calendar;

import com.tyme.holiday.LegalHoliday;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The built-in calendar of mainland China: the State Council's yearly notices as tyme4j holds them,
 * and for a year whose notice it lacks the {@link StatutoryDays} alone.
 */
public final class StatutoryCalendar implements CalendarSource {
  private static final Map<Integer, CalendarYears> BY_YEAR = new ConcurrentHashMap<>();

  @Override
  public CalendarYears years(int firstYear, int lastYear) {
    if (lastYear < firstYear) {
      throw new IllegalArgumentException("No years from " + firstYear + " to " + lastYear);
    }
    var holidays = new HashSet<LocalDate>();
    var makeUpWorkingDays = new HashSet<LocalDate>();
    var provisionalYears = new HashSet<Integer>();
    for (var year = firstYear; year <= lastYear; year++) {
      var ofYear = BY_YEAR.computeIfAbsent(year, StatutoryCalendar::year);
      holidays.addAll(ofYear.calendar().holidays());
      makeUpWorkingDays.addAll(ofYear.calendar().makeUpWorkingDays());
      provisionalYears.addAll(ofYear.provisionalYears());
    }
    return new CalendarYears(new WorkingCalendar(holidays, makeUpWorkingDays), provisionalYears);
  }

  private static CalendarYears year(int year) {
    return noticeIsKnown(year)
        ? new CalendarYears(asNoticed(year), Set.of())
        : new CalendarYears(new WorkingCalendar(StatutoryDays.of(year), Set.of()), Set.of(year));
  }

  /** Every notice names National Day; a year without it has at most its neighbours' spill. */
  private static boolean noticeIsKnown(int year) {
    return StatutoryDays.hasLunarDates(year) && LegalHoliday.fromYmd(year, 10, 1) != null;
  }

  private static WorkingCalendar asNoticed(int year) {
    var holidays = new HashSet<LocalDate>();
    var makeUpWorkingDays = new HashSet<LocalDate>();
    var nextYear = LocalDate.of(year + 1, 1, 1);
    for (var date = LocalDate.of(year, 1, 1); date.isBefore(nextYear); date = date.plusDays(1)) {
      var noticed =
          LegalHoliday.fromYmd(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
      if (noticed != null) {
        (noticed.isWork() ? makeUpWorkingDays : holidays).add(date);
      }
    }
    return new WorkingCalendar(holidays, makeUpWorkingDays);
  }
}
