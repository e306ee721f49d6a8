package org.zhishou.service.exchange.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.zhishou.service.exchange.roster.RosterWords;
import org.zhishou.service.exchange.workbook.Ink.Look;
import org.zhishou.service.record.slots.SlotDocument;

/**
 * What became of reserved slots as a workbook: a sheet by hospital, month and specialty, and one by
 * centre.
 *
 * @param names of hospitals and centres by id
 */
record SlotReportBook(SlotDocument.Report report, Map<String, String> names, Locale locale) {
  private static final List<String> BY_HOSPITAL =
      List.of(
          "hospital",
          "month",
          "specialty",
          "grade",
          "all",
          "slots",
          "share",
          "target",
          "booked",
          "attended",
          "returned");
  private static final List<String> BY_CENTRE =
      List.of(
          "centre", "hospital", "month", "specialty", "slots", "booked", "attended", "returned");

  byte[] workbook(String countyName, String about) {
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new XSSFWorkbook()) {
      var ink = new Ink(workbook);
      var hospitals = new Page(workbook.createSheet(word("slots.sheet.hospitals")), ink);
      var heads = heads(hospitals, BY_HOSPITAL, countyName, about);
      report.hospitals().forEach(line -> hospital(hospitals, line));
      finish(hospitals, heads, report.hospitals().size(), BY_HOSPITAL.size());
      var centres = new Page(workbook.createSheet(word("slots.sheet.centres")), ink);
      heads = heads(centres, BY_CENTRE, countyName, about);
      report.centres().forEach(line -> centre(centres, line));
      finish(centres, heads, report.centres().size(), BY_CENTRE.size());
      workbook.write(bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private Row heads(Page page, List<String> columns, String countyName, String about) {
    page.head(word("slots.report.title", countyName), about);
    var heads = page.row(24);
    for (var column = 0; column < columns.size(); column++) {
      page.text(heads, column, word("slots.column." + columns.get(column)), Look.HEAD);
    }
    return heads;
  }

  private void hospital(Page page, SlotDocument.Line line) {
    var row = page.row(18);
    page.text(row, 0, name(line.hospital()), Look.TEXT);
    page.text(row, 1, line.month(), Look.CELL);
    page.text(row, 2, new RosterWords(locale).specialty(line.specialty()), Look.TEXT);
    page.text(row, 3, word(line.senior() ? "slots.senior" : "slots.ordinary"), Look.CELL);
    page.number(row, 4, line.slots(), Look.NUMBER);
    page.number(row, 5, line.reserved(), Look.NUMBER);
    page.text(row, 6, String.format(Locale.ROOT, "%.1f%%", 100 * line.share()), Look.CELL);
    page.text(row, 7, word(line.targetMet() ? "slots.met" : "slots.unmet"), Look.CELL);
    page.number(row, 8, line.booked(), Look.NUMBER);
    page.number(row, 9, line.attended(), Look.NUMBER);
    page.number(row, 10, line.returned(), Look.NUMBER);
  }

  private void centre(Page page, SlotDocument.OfCentre line) {
    var row = page.row(18);
    page.text(row, 0, name(line.centre()), Look.TEXT);
    page.text(row, 1, name(line.hospital()), Look.TEXT);
    page.text(row, 2, line.month(), Look.CELL);
    page.text(row, 3, new RosterWords(locale).specialty(line.specialty()), Look.TEXT);
    page.number(row, 4, line.reserved(), Look.NUMBER);
    page.number(row, 5, line.booked(), Look.NUMBER);
    page.number(row, 6, line.attended(), Look.NUMBER);
    page.number(row, 7, line.returned(), Look.NUMBER);
  }

  private static void finish(Page page, Row heads, int lines, int columns) {
    var first = heads.getRowNum();
    page.sheet()
        .setAutoFilter(new CellRangeAddress(first, first + Math.max(1, lines), 0, columns - 1));
    page.finish(1, first + 1, true);
  }

  private String name(String id) {
    return names.getOrDefault(id, id);
  }

  private String word(String key, Object... arguments) {
    return WorkbookWords.in(locale, key, arguments);
  }
}
