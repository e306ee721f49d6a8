package org.zhishou.service.exchange.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.zhishou.service.exchange.workbook.Ink.Look;

/** One sheet, written row after row. */
final class Page {
  private static final int NARROWEST = 5;
  private static final int WIDEST = 48;
  private static final int CHARACTER = 256;
  private static final float LINE_POINTS = 16;

  private final Sheet sheet;
  private final Ink ink;
  private final Map<Integer, Integer> widths = new HashMap<>();
  private int next;

  Page(Sheet sheet, Ink ink) {
    this.sheet = sheet;
    this.ink = ink;
  }

  Sheet sheet() {
    return sheet;
  }

  /** The row after the last one, from 0. */
  Row row() {
    return sheet.createRow(next++);
  }

  Row row(float points) {
    var row = row();
    row.setHeightInPoints(points);
    return row;
  }

  /** Title and, below it, what the sheet is about; their width counts for no column. */
  void head(String title, String note) {
    var first = row(28).createCell(0);
    first.setCellValue(title);
    first.setCellStyle(ink.of(Look.TITLE));
    var second = row(18).createCell(0);
    second.setCellValue(note);
    second.setCellStyle(ink.of(Look.NOTE));
  }

  Cell text(Row row, int column, String text, Look look) {
    var cell = row.createCell(column);
    cell.setCellValue(text);
    cell.setCellStyle(ink.of(look));
    widths.merge(column, WideText.width(text), Math::max);
    var lines = (int) text.lines().count();
    if (lines > 1 && row.getHeightInPoints() < lines * LINE_POINTS) {
      row.setHeightInPoints(lines * LINE_POINTS);
    }
    return cell;
  }

  void number(Row row, int column, long number, Look look) {
    var cell = row.createCell(column);
    cell.setCellValue(number);
    cell.setCellStyle(ink.of(look));
    widths.merge(column, Long.toString(number).length(), Math::max);
  }

  void merge(Row row, int first, int last) {
    if (last > first) {
      sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), first, last));
    }
  }

  /**
   * Sets the widths, and prints the sheet one page wide.
   *
   * @param columns that stay when one scrolls to the right
   * @param rows that stay when one scrolls down, and stand on every printed page
   */
  void finish(int columns, int rows, boolean landscape) {
    widths.forEach(
        (column, width) ->
            sheet.setColumnWidth(
                column, CHARACTER * (2 + Math.min(WIDEST, Math.max(NARROWEST, width)))));
    if (columns > 0 || rows > 0) {
      sheet.createFreezePane(columns, rows);
    }
    if (rows > 0) {
      sheet.setRepeatingRows(new CellRangeAddress(0, rows - 1, -1, -1));
    }
    sheet.setDisplayGridlines(false);
    var setup = sheet.getPrintSetup();
    setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
    setup.setLandscape(landscape);
    setup.setFitWidth((short) 1);
    setup.setFitHeight((short) 0);
    sheet.setFitToPage(true);
    if (sheet instanceof SXSSFSheet streamed) {
      flush(streamed);
    }
  }

  /** Of a sheet that is finished, nothing has to stay in memory. */
  private static void flush(SXSSFSheet sheet) {
    try {
      sheet.flushRows();
      sheet.flushBufferedData();
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  /** After {@link #finish}: prints all of the sheet on one page. */
  void onOnePage() {
    sheet.getPrintSetup().setFitHeight((short) 1);
  }

  /** After {@link #finish}: prints so many columns a page, on A3, beside those that stay. */
  void inParts(int columns, int first, int last, int part) {
    sheet.setFitToPage(false);
    sheet.getPrintSetup().setPaperSize(PrintSetup.A3_PAPERSIZE);
    sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, columns - 1));
    for (var column = first + part - 1; column < last; column += part) {
      sheet.setColumnBreak(column);
    }
  }
}
