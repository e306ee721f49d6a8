package org.zhishou.service.exchange.workbook;

import org.apache.poi.ss.util.CellRangeAddress;
import org.zhishou.service.exchange.roster.Directory;
import org.zhishou.service.exchange.roster.OutgoingRoster;
import org.zhishou.service.exchange.roster.RosterWords;
import org.zhishou.service.exchange.workbook.Ink.Look;

/** Every duty, one a row: what may be sorted, filtered, edited and handed back. */
final class DutySheet {
  private final OutgoingRoster roster;
  private final RosterWords words;
  private final DutyColumns columns;

  DutySheet(OutgoingRoster roster, RosterWords words, Directory directory) {
    this.roster = roster;
    this.words = words;
    columns = new DutyColumns(roster, words, directory);
  }

  void write(Page page) {
    page.head(
        WorkbookWords.in(words.locale(), "duties.title", roster.countyName()),
        WorkbookWords.about(roster, words)
            + "  "
            + WorkbookWords.in(words.locale(), "duties.note"));
    var heads = page.row(24);
    var headings = columns.headings();
    for (var column = 0; column < headings.size(); column++) {
      page.text(heads, column, headings.get(column), Look.HEAD);
    }
    var gained = roster.gained();
    for (var duty : roster.duties()) {
      var row = page.row(18);
      var values = columns.of(duty);
      for (var column = 0; column < values.size(); column++) {
        page.text(
            row, column, values.get(column), gained.contains(duty) ? Look.CHANGED : Look.TEXT);
      }
    }
    var last = heads.getRowNum() + Math.max(1, roster.duties().size());
    page.sheet()
        .setAutoFilter(
            new CellRangeAddress(heads.getRowNum(), last, 0, DutyColumns.KEYS.size() - 1));
    page.finish(0, heads.getRowNum() + 1, true);
  }
}
