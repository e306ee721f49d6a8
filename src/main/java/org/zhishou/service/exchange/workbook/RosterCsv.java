package org.zhishou.service.exchange.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.zhishou.service.exchange.roster.Directory;
import org.zhishou.service.exchange.roster.OutgoingRoster;
import org.zhishou.service.exchange.roster.Words;

/** Every duty of a roster, one a line. */
final class RosterCsv {
  private RosterCsv() {}

  static byte[] of(OutgoingRoster roster, Locale locale) {
    var words = new Words(locale);
    var columns = new DutyColumns(roster, words, new Directory(roster.problem()));
    var rows = roster.duties().stream().map(columns::of).toList();
    return CsvText.bytes(columns.headings(), rows);
  }

  /** CSV that spreadsheets open as it is: UTF-8 behind its mark, nothing taken for a formula. */
  static final class CsvText {
    private static final String MARK = "\uFEFF";

    private CsvText() {}

    static byte[] bytes(List<String> headings, List<List<String>> rows) {
      var text = new StringBuilder(MARK);
      try (var printer = new CSVPrinter(text, CSVFormat.EXCEL)) {
        printer.printRecord(headings);
        for (var row : rows) {
          printer.printRecord(row.stream().map(FormulaGuard::guarded).toList());
        }
      } catch (IOException impossible) {
        throw new UncheckedIOException(impossible);
      }
      return text.toString().getBytes(StandardCharsets.UTF_8);
    }
  }
}
