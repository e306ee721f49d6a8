package org.zhishou.service.exchange.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.zhishou.service.exchange.roster.Directory;
import org.zhishou.service.exchange.roster.OutgoingRoster;
import org.zhishou.service.exchange.roster.RosterWords;

/** Every duty of a roster, one a line. */
final class RosterCsv {
  private RosterCsv() {}

  static void write(OutgoingRoster roster, Locale locale, OutputStream out) throws IOException {
    var words = new RosterWords(locale);
    var columns = new DutyColumns(roster, words, new Directory(roster.problem()));
    try (var text = new CsvText(out, columns.headings())) {
      for (var duty : roster.duties()) {
        text.row(columns.of(duty));
      }
    }
  }
}
