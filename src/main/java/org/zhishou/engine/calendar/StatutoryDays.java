package org.zhishou.engine.calendar;

import com.tyme.lunar.LunarDay;
import com.tyme.solar.SolarDay;
import com.tyme.solar.SolarTerm;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/**
 * The days off that law itself fixes: 全国年节及纪念日放假办法 (revised 2024-11-10, in force from 2025),
 * article 2. Which neighbouring days are moved is left to each year's notice.
 */
final class StatutoryDays {
  private static final int FIRST_LUNAR_YEAR = 1;
  private static final int LAST_LUNAR_YEAR = 9998;

  private StatutoryDays() {}

  /** Whether lunar dates can be worked out for the year; else only solar ones are days off. */
  static boolean hasLunarDates(int year) {
    return year >= FIRST_LUNAR_YEAR && year <= LAST_LUNAR_YEAR;
  }

  static Set<LocalDate> of(int year) {
    var days = new HashSet<LocalDate>();
    days.add(LocalDate.of(year, 1, 1));
    days.add(LocalDate.of(year, 5, 1));
    days.add(LocalDate.of(year, 5, 2));
    days.add(LocalDate.of(year, 10, 1));
    days.add(LocalDate.of(year, 10, 2));
    days.add(LocalDate.of(year, 10, 3));
    if (hasLunarDates(year)) {
      var springFestival = date(LunarDay.fromYmd(year, 1, 1).getSolarDay());
      days.add(springFestival.minusDays(1));
      days.add(springFestival);
      days.add(springFestival.plusDays(1));
      days.add(springFestival.plusDays(2));
      days.add(date(SolarTerm.fromName(year, "清明").getSolarDay()));
      days.add(date(LunarDay.fromYmd(year, 5, 5).getSolarDay()));
      days.add(date(LunarDay.fromYmd(year, 8, 15).getSolarDay()));
    }
    return days;
  }

  private static LocalDate date(SolarDay day) {
    return LocalDate.of(day.getYear(), day.getMonth(), day.getDay());
  }
}
