package org.zhishou.service.exchange.workbook;

import java.util.TreeMap;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.zhishou.engine.compare.RosterFigures;
import org.zhishou.service.exchange.roster.Directory;
import org.zhishou.service.exchange.roster.OutgoingRoster;
import org.zhishou.service.exchange.roster.RosterWords;
import org.zhishou.service.exchange.workbook.Ink.Look;

/** What each physician does, and a chart of how evenly the days fall. */
final class LoadSheet {
  private static final int LAST_COLUMN = 6;
  private static final int CHART_ROWS = 18;

  private final OutgoingRoster roster;
  private final RosterWords words;
  private final Directory directory;

  LoadSheet(OutgoingRoster roster, RosterWords words, Directory directory) {
    this.roster = roster;
    this.words = words;
    this.directory = directory;
  }

  void write(Page page, XSSFSheet sheet, RosterFigures figures) {
    page.head(word("loads.title", roster.countyName()), WorkbookWords.about(roster, words));
    var heads = page.row(24);
    var columns =
        new String[] {
          "physician", "institution", "title", "specialty", "duty-days", "half-days", "minutes"
        };
    for (var column = 0; column < columns.length; column++) {
      page.text(heads, column, word("column." + columns[column]), Look.HEAD);
    }
    page.text(heads, LAST_COLUMN + 2, word("column.duty-days"), Look.HEAD);
    page.text(heads, LAST_COLUMN + 3, word("column.physicians"), Look.HEAD);
    var spread = new TreeMap<Integer, Integer>();
    figures.physicians().forEach(one -> spread.merge(one.dutyDays(), 1, Integer::sum));
    var counts = spread.entrySet().iterator();
    var first = heads.getRowNum() + 1;
    for (var figure : figures.physicians()) {
      var physician = directory.physician(figure.physician());
      var row = page.row(20);
      page.text(row, 0, directory.nameOfPhysician(figure.physician()), Look.TEXT);
      if (physician != null) {
        page.text(row, 1, directory.nameOfInstitution(physician.institution()), Look.TEXT);
        page.text(row, 2, words.of(physician.title()), Look.TEXT);
        page.text(row, 3, words.specialty(physician.specialty()), Look.TEXT);
      }
      page.number(row, 4, figure.dutyDays(), Look.NUMBER);
      page.number(row, 5, figure.halfDays(), Look.NUMBER);
      page.number(row, LAST_COLUMN, figure.travelMinutes(), Look.NUMBER);
      if (counts.hasNext()) {
        var count = counts.next();
        page.text(row, LAST_COLUMN + 2, Integer.toString(count.getKey()), Look.CELL);
        page.number(row, LAST_COLUMN + 3, count.getValue(), Look.NUMBER);
      }
    }
    page.finish(1, first, false);
    var last = first + Math.max(1, spread.size()) - 1;
    BarChart.of(sheet, word("loads.chart"))
        .at(LAST_COLUMN + 5, heads.getRowNum(), LAST_COLUMN + 15, heads.getRowNum() + CHART_ROWS)
        .categories(new CellRangeAddress(first, last, LAST_COLUMN + 2, LAST_COLUMN + 2))
        .bars(
            word("column.physicians"),
            "0B5394",
            new CellRangeAddress(first, last, LAST_COLUMN + 3, LAST_COLUMN + 3))
        .draw(word("column.duty-days"), word("column.physicians"));
  }

  private String word(String key, Object... arguments) {
    return WorkbookWords.in(words.locale(), key, arguments);
  }
}
