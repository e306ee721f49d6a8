package org.zhishou.service.exchange.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.zhishou.service.exchange.workbook.Ink.Look;
import org.zhishou.service.record.ledger.LedgerEntry;

/** The ledger as the form that bureaus file, with sums that follow what is filtered. */
record LedgerBook(String countyName, List<LedgerEntry> entries, Locale locale) {
  private static final int DAYS = 8;
  private static final int HALF_DAYS = 9;

  byte[] workbook() {
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new XSSFWorkbook()) {
      write(new Page(workbook.createSheet(word("ledger.sheet")), new Ink(workbook)));
      workbook.write(bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private void write(Page page) {
    var sheet = new LedgerSheet(entries, locale);
    var lines = sheet.lines();
    page.head(word("ledger.title", countyName), word("ledger.note", lines.size()));
    var heads = page.row(24);
    var headings = sheet.headings();
    for (var column = 0; column < headings.size(); column++) {
      page.text(heads, column, headings.get(column), Look.HEAD);
    }
    for (var line : lines) {
      var row = page.row(18);
      var cells = sheet.cells(line);
      var look = line.takesBack() ? Look.GONE : Look.TEXT;
      for (var column = 0; column < cells.size(); column++) {
        if (column == DAYS || column == HALF_DAYS) {
          page.number(row, column, Long.parseLong(cells.get(column)), Look.NUMBER);
        } else {
          page.text(row, column, cells.get(column), look);
        }
      }
    }
    var last = heads.getRowNum() + Math.max(1, lines.size());
    page.sheet()
        .setAutoFilter(new CellRangeAddress(heads.getRowNum(), last, 0, headings.size() - 1));
    sums(page, heads.getRowNum() + 2, last + 1);
    page.finish(2, heads.getRowNum() + 1, true);
  }

  /**
   * @param first row of entries, from 1 as spreadsheets count
   */
  private void sums(Page page, int first, int last) {
    var row = page.row(20);
    page.text(row, 0, word("ledger.sum"), Look.HEAD_LEFT);
    for (var column : List.of(DAYS, HALF_DAYS)) {
      var letter = CellReference.convertNumToColString(column);
      page.number(row, column, 0, Look.NUMBER);
      row.getCell(column)
          .setCellFormula("SUBTOTAL(109,%1$s%2$d:%1$s%3$d)".formatted(letter, first, last));
      row.getSheet().setForceFormulaRecalculation(true);
    }
  }

  private String word(String key, Object... arguments) {
    return WorkbookWords.in(locale, key, arguments);
  }
}
