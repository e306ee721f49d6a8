package org.zhishou.service.exchange.workbook;

import java.util.Set;
import org.zhishou.engine.roster.Duty;
import org.zhishou.service.exchange.roster.Directory;
import org.zhishou.service.exchange.roster.OutgoingRoster;
import org.zhishou.service.exchange.roster.RosterWords;
import org.zhishou.service.exchange.workbook.Ink.Look;

/** What came and what went since the version before. */
final class ChangeSheet {
  private final OutgoingRoster roster;
  private final RosterWords words;
  private final DutyColumns columns;

  ChangeSheet(OutgoingRoster roster, RosterWords words, Directory directory) {
    this.roster = roster;
    this.words = words;
    columns = new DutyColumns(roster, words, directory);
  }

  void write(Page page) {
    var gained = roster.gained();
    var lost = roster.lost();
    page.head(
        word("changes.title", roster.countyName()),
        WorkbookWords.about(roster, words)
            + "  "
            + word("changes.note", gained.size(), lost.size()));
    var heads = page.row(24);
    page.text(heads, 0, word("column.change"), Look.HEAD);
    var headings = columns.headings();
    for (var column = 0; column < headings.size(); column++) {
      page.text(heads, column + 1, headings.get(column), Look.HEAD);
    }
    rows(page, gained, word("changes.gained"), Look.CHANGED);
    rows(page, lost, word("changes.lost"), Look.GONE);
    page.finish(0, heads.getRowNum() + 1, true);
  }

  private void rows(Page page, Set<Duty> duties, String change, Look look) {
    for (var duty : duties) {
      var row = page.row(18);
      page.text(row, 0, change, look);
      var values = columns.of(duty);
      for (var column = 0; column < values.size(); column++) {
        page.text(row, column + 1, values.get(column), look);
      }
    }
  }

  private String word(String key, Object... arguments) {
    return WorkbookWords.in(words.locale(), key, arguments);
  }
}
