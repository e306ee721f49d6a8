package org.zhishou.service.exchange.workbook;

import java.time.LocalDate;
import java.util.List;
import org.zhishou.engine.calendar.WorkingCalendar;
import org.zhishou.service.exchange.roster.RosterWords;
import org.zhishou.service.exchange.workbook.Ink.Look;

/** Dates as columns: three rows of headings, and the look of what stands below. */
record Days(List<LocalDate> dates, WorkingCalendar calendar, RosterWords words) {
  Look head(LocalDate date) {
    if (calendar.isMakeUpWorkingDay(date)) {
      return Look.HEAD_MAKE_UP;
    }
    return calendar.isWorkingDay(date) ? Look.HEAD : Look.HEAD_OFF;
  }

  Look cell(LocalDate date) {
    if (calendar.isMakeUpWorkingDay(date)) {
      return Look.MAKE_UP;
    }
    return calendar.isWorkingDay(date) ? Look.CELL : Look.OFF;
  }

  /** The weekday, and in a word where the date is off by statute or a make-up day. */
  String weekday(LocalDate date) {
    var weekday = words.brief(date.getDayOfWeek());
    if (calendar.isMakeUpWorkingDay(date)) {
      return weekday + "\n" + words.makeUp();
    }
    return calendar.isStatutoryDayOff(date) ? weekday + "\n" + words.holiday() : weekday;
  }

  static String brief(LocalDate date) {
    return date.getMonthValue() + "/" + date.getDayOfMonth();
  }

  /** Writes weeks, dates and weekdays from the column on. */
  void head(Page page, int column, List<String> beside) {
    var weeks = page.row(20);
    var days = page.row(18);
    var weekdays = page.row(32);
    for (var index = 0; index < beside.size(); index++) {
      page.text(weeks, index, "", Look.HEAD_LEFT);
      page.text(days, index, "", Look.HEAD_LEFT);
      page.text(weekdays, index, beside.get(index), Look.HEAD_LEFT);
    }
    for (var index = 0; index < dates.size(); index++) {
      var date = dates.get(index);
      page.text(days, column + index, brief(date), head(date));
      page.text(weekdays, column + index, weekday(date), head(date));
      var cell = weeks.createCell(column + index);
      cell.setCellStyle(days.getCell(column).getCellStyle());
      if (index % 7 == 0) {
        var last = dates.get(Math.min(index + 6, dates.size() - 1));
        cell.setCellValue(words.text("week", index / 7 + 1, brief(date) + "–" + brief(last)));
        page.merge(weeks, column + index, column + Math.min(index + 6, dates.size() - 1));
      }
    }
  }
}
