package org.zhishou.engine.problem;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.calendar.CalendarSource;
import org.zhishou.engine.calendar.WorkingCalendar;

/**
 * The calendar in force for a document, and how far it can be trusted where the document is faulty.
 */
record DayPlan(
    WorkingCalendar calendar,
    IntPredicate yearsCovered,
    boolean weekendsCertain,
    Set<Integer> provisionalYears) {
  /**
   * @param faulty whether something of what is given was reported
   */
  static DayPlan given(CalendarDays days, boolean faulty) {
    var makeUpWorkingDays = new HashSet<>(days.makeUpWorkingDays());
    var holidays = new HashSet<>(days.holidays());
    holidays.removeAll(makeUpWorkingDays);
    return new DayPlan(
        new WorkingCalendar(holidays, makeUpWorkingDays), year -> true, !faulty, Set.of());
  }

  /** The source's calendar for the years of the period and one on either side. */
  static DayPlan builtIn(
      CalendarSource source, @Nullable LocalDate first, @Nullable LocalDate last) {
    var from = first == null ? last : first;
    if (from == null) {
      return new DayPlan(new WorkingCalendar(Set.of(), Set.of()), year -> false, false, Set.of());
    }
    var firstYear = from.getYear();
    var follows = last != null && last.getYear() > firstYear;
    var lastYear = follows ? firstYear + 1 : firstYear;
    var years = source.years(firstYear - 1, lastYear + 1);
    var provisional = new TreeSet<Integer>(years.provisionalYears());
    provisional.removeIf(year -> year < firstYear || year > lastYear);
    return new DayPlan(
        years.calendar(), year -> year >= firstYear && year <= lastYear, true, provisional);
  }

  Openings openings() {
    return new Openings(calendar);
  }

  /** Whether it is beyond doubt which sessions a date opens. */
  boolean certain(LocalDate date) {
    return yearsCovered.test(date.getYear())
        && (weekendsCertain || date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0);
  }
}
