package org.zhishou.service.exchange.workbook;

import java.time.LocalDate;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.zhishou.engine.audit.RosterBook;
import org.zhishou.engine.problem.Centre;
import org.zhishou.service.exchange.roster.OutgoingRoster;
import org.zhishou.service.exchange.roster.RosterWords;
import org.zhishou.service.exchange.workbook.Ink.Look;

/** Duty days by centre and week against what is required, with a chart of the weeks. */
final class CoverageSheet {
  private static final int HEADINGS = 4;
  private static final int FIRST_WEEK = 4;
  private static final int CHART_ROWS = 17;

  private final OutgoingRoster roster;
  private final RosterWords words;

  CoverageSheet(OutgoingRoster roster, RosterWords words) {
    this.roster = roster;
    this.words = words;
  }

  void write(Page page, XSSFSheet sheet) {
    var book = RosterBook.of(roster.checked(), roster.duties());
    var weeks = book.weeks();
    page.head(word("coverage.title", roster.countyName()), WorkbookWords.about(roster, words));
    var heads = page.row(32);
    page.text(heads, 0, word("column.centre"), Look.HEAD_LEFT);
    page.text(heads, 1, word("column.required"), Look.HEAD);
    page.text(heads, 2, word("column.staffed"), Look.HEAD);
    page.text(heads, 3, word("column.missing"), Look.HEAD);
    for (var index = 0; index < weeks.size(); index++) {
      page.text(heads, FIRST_WEEK + index, Days.brief(weeks.get(index)), Look.HEAD);
    }
    var required = new long[weeks.size()];
    var staffed = new long[weeks.size()];
    for (var centre : roster.problem().centres()) {
      centre(page, book, centre, required, staffed);
    }
    var totals = page.row(20);
    var needed = page.row(20);
    total(page, totals, word("coverage.staffed"), staffed);
    total(page, needed, word("coverage.required"), required);
    page.finish(1, HEADINGS - 1, true);
    page.onOnePage();
    var last = FIRST_WEEK + weeks.size() - 1;
    var top = needed.getRowNum() + 2;
    BarChart.of(sheet, word("coverage.chart"))
        .at(0, top, Math.max(10, last + 1), top + CHART_ROWS)
        .categories(new CellRangeAddress(heads.getRowNum(), heads.getRowNum(), FIRST_WEEK, last))
        .bars(
            word("coverage.required"),
            "B7C3CF",
            new CellRangeAddress(needed.getRowNum(), needed.getRowNum(), FIRST_WEEK, last))
        .bars(
            word("coverage.staffed"),
            "0B5394",
            new CellRangeAddress(totals.getRowNum(), totals.getRowNum(), FIRST_WEEK, last))
        .draw(word("column.week"), word("column.days"));
  }

  private void centre(Page page, RosterBook book, Centre centre, long[] required, long[] staffed) {
    var missing = book.missing(centre);
    var days = book.dutyDays(centre);
    var row = page.row(20);
    var name = centre.name() == null ? centre.id() : centre.name();
    page.text(row, 0, name, Look.TEXT);
    var sums = new long[3];
    for (var index = 0; index < book.weeks().size(); index++) {
      var week = book.weeks().get(index);
      var wanted = book.required(centre, week);
      var there = days.stream().filter(date -> isIn(date, week)).count();
      var lacking = missing(missing, week);
      sums[0] += wanted;
      sums[1] += there;
      sums[2] += lacking;
      required[index] += wanted;
      staffed[index] += there;
      page.text(
          row, FIRST_WEEK + index, there + "/" + wanted, lacking > 0 ? Look.SHORT : Look.CELL);
    }
    page.number(row, 1, sums[0], Look.NUMBER);
    page.number(row, 2, sums[1], Look.NUMBER);
    page.number(row, 3, sums[2], sums[2] > 0 ? Look.SHORT : Look.NUMBER);
  }

  private static int missing(Map<LocalDate, Integer> missing, LocalDate week) {
    return missing.getOrDefault(week, 0);
  }

  private static boolean isIn(LocalDate date, LocalDate monday) {
    return !date.isBefore(monday) && date.isBefore(monday.plusWeeks(1));
  }

  private void total(Page page, Row row, String name, long[] numbers) {
    page.text(row, 0, name, Look.HEAD_LEFT);
    for (var column = 1; column < FIRST_WEEK; column++) {
      page.text(row, column, "", Look.HEAD);
    }
    for (var index = 0; index < numbers.length; index++) {
      page.number(row, FIRST_WEEK + index, numbers[index], Look.NUMBER);
    }
  }

  private String word(String key, Object... arguments) {
    return WorkbookWords.in(words.locale(), key, arguments);
  }
}
