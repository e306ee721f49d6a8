package org.zhishou.engine.scoring;

import org.zhishou.engine.calendar.WorkingCalendar;
import org.zhishou.engine.problem.Period;

/** The period's days, numbered from 0; day % 7 is the weekday from Monday, day / 7 the week. */
final class CalendarTable {
  private final boolean[] working;
  private final boolean[] makeUp;
  private final int[] workingDays;

  CalendarTable(Period period, WorkingCalendar calendar) {
    working = new boolean[period.days()];
    makeUp = new boolean[period.days()];
    workingDays = new int[period.weeks()];
    for (var day = 0; day < working.length; day++) {
      var date = period.date(day);
      working[day] = calendar.isWorkingDay(date);
      makeUp[day] = calendar.isMakeUpWorkingDay(date);
      workingDays[day / 7] += working[day] ? 1 : 0;
    }
  }

  int days() {
    return working.length;
  }

  int weeks() {
    return workingDays.length;
  }

  boolean isWorkingDay(int day) {
    return working[day];
  }

  boolean isMakeUpWorkingDay(int day) {
    return makeUp[day];
  }

  int workingDays(int week) {
    return workingDays[week];
  }
}
