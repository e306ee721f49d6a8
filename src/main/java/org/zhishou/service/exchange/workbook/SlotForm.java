package org.zhishou.service.exchange.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.zhishou.service.exchange.roster.RosterWords;
import org.zhishou.service.exchange.workbook.Ink.Look;
import org.zhishou.service.record.slots.SlotDocument;

/**
 * Reserved slots as a workbook, with columns to say how many were booked and how many people came.
 *
 * @param names of hospitals and centres by id
 */
record SlotForm(List<SlotDocument> slots, Map<String, String> names, Locale locale) {
  static final String KIND = "slots";
  static final List<String> COLUMNS =
      List.of(
          "date",
          "hospital-id",
          "hospital",
          "specialty",
          "grade",
          "centre-id",
          "centre",
          "slots",
          "stage",
          "booked",
          "attended");

  byte[] workbook(String county, String countyName, String about) {
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new XSSFWorkbook()) {
      var page = new Page(workbook.createSheet(word("slots.sheet")), new Ink(workbook));
      write(page, countyName, about);
      new Stamp(Map.of("kind", KIND, "county", county)).onto(workbook);
      workbook.write(bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private void write(Page page, String countyName, String about) {
    page.head(word("slots.title", countyName), about);
    var heads = page.row(24);
    for (var column = 0; column < COLUMNS.size(); column++) {
      page.text(heads, column, word("slots.column." + COLUMNS.get(column)), Look.HEAD);
    }
    for (var one : slots) {
      var row = page.row(18);
      page.text(row, 0, one.date().toString(), Look.CELL);
      page.text(row, 1, one.hospital(), Look.CELL);
      page.text(row, 2, names.getOrDefault(one.hospital(), one.hospital()), Look.TEXT);
      page.text(row, 3, new RosterWords(locale).specialty(one.specialty()), Look.TEXT);
      page.text(row, 4, word(one.senior() ? "slots.senior" : "slots.ordinary"), Look.CELL);
      page.text(row, 5, one.centre(), Look.CELL);
      page.text(row, 6, names.getOrDefault(one.centre(), one.centre()), Look.TEXT);
      page.number(row, 7, one.slots(), Look.NUMBER);
      page.text(row, 8, word("slots.stage." + one.stage()), Look.CELL);
      page.text(row, 9, Integer.toString(one.booked()), Look.INPUT);
      page.text(row, 10, Integer.toString(one.attended()), Look.INPUT);
    }
    var last = heads.getRowNum() + Math.max(1, slots.size());
    page.sheet()
        .setAutoFilter(new CellRangeAddress(heads.getRowNum(), last, 0, COLUMNS.size() - 1));
    page.finish(1, heads.getRowNum() + 1, true);
  }

  private String word(String key, Object... arguments) {
    return WorkbookWords.in(locale, key, arguments);
  }
}
