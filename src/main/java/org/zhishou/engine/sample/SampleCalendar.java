package org.zhishou.engine.sample;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.zhishou.engine.calendar.WorkingCalendar;
import org.zhishou.engine.problem.CalendarDays;
import org.zhishou.engine.problem.Period;

/**
 * When the samples take place: from Monday 28 September 2026. Days off and the make-up working day
 * are those of the State Council's notice for 2026 (国务院办公厅关于2026年部分节假日安排的通知); from 2027 on only New
 * Year's Day is known here, which is enough to draw leave and wishes.
 */
final class SampleCalendar {
  static final LocalDate FIRST_DAY = LocalDate.of(2026, 9, 28);
  private static final LocalDate NATIONAL_DAY = LocalDate.of(2026, 10, 1);
  private static final int NATIONAL_DAYS_OFF = 7;
  private static final LocalDate MAKE_UP_DAY = LocalDate.of(2026, 10, 10);
  private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

  private SampleCalendar() {}

  static Period period(int weeks) {
    return new Period(FIRST_DAY, FIRST_DAY.plusWeeks(weeks).minusDays(1));
  }

  /** The notice's days that lie in 2026 from the first day on, as a problem gives them. */
  static CalendarDays days() {
    var off = IntStream.range(0, NATIONAL_DAYS_OFF).mapToObj(NATIONAL_DAY::plusDays).toList();
    return new CalendarDays(off, List.of(MAKE_UP_DAY));
  }

  static List<LocalDate> workingDays(Period period) {
    var off = new HashSet<>(days().holidays());
    off.add(NEW_YEAR);
    var calendar = new WorkingCalendar(off, Set.of(MAKE_UP_DAY));
    return IntStream.range(0, period.days())
        .mapToObj(period::date)
        .filter(calendar::isWorkingDay)
        .toList();
  }
}
