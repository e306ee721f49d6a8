package org.zhishou.engine.calendar;

/** Where the working calendar comes from when a problem gives none of its own. */
public interface CalendarSource {
  /**
   * The calendar of the years {@code firstYear} to {@code lastYear}, both within.
   *
   * @throws IllegalArgumentException if {@code lastYear} is before {@code firstYear}
   */
  CalendarYears years(int firstYear, int lastYear);
}
