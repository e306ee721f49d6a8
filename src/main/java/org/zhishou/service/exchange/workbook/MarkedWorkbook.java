package org.zhishou.service.exchange.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The file that was sent, given back with what is wrong in red and the reasons beside it. */
final class MarkedWorkbook {
  private static final int REASON_WIDTH = 60 * 256;

  private final Map<XSSFCellStyle, XSSFCellStyle> red = new HashMap<>();

  private MarkedWorkbook() {}

  /** Of CSV a workbook is made. */
  static byte[] of(Upload upload, List<CellRefusal> refusals, Locale locale) {
    var bytes = new ByteArrayOutputStream();
    try (var workbook = open(upload)) {
      new MarkedWorkbook().mark(workbook, refusals, locale);
      workbook.write(bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private static XSSFWorkbook open(Upload upload) {
    if (upload.isWorkbook()) {
      try {
        return XlsxFile.open(upload.bytes());
      } catch (UnreadableUploadException impossible) {
        throw new IllegalStateException("Was read before", impossible);
      }
    }
    var workbook = new XSSFWorkbook();
    for (var grid : upload.grids()) {
      var sheet = workbook.createSheet(grid.sheet());
      for (var number = 0; number < grid.height(); number++) {
        var row = sheet.createRow(number);
        for (var column = 0; column < grid.width(number); column++) {
          row.createCell(column).setCellValue(grid.at(number, column).text());
        }
      }
    }
    return workbook;
  }

  private void mark(XSSFWorkbook workbook, List<CellRefusal> refusals, Locale locale) {
    var bySheet = new TreeMap<String, Map<Integer, StringBuilder>>();
    for (var refusal : refusals) {
      var spot = refusal.spot();
      var sheet = workbook.getSheet(spot.sheet());
      if (sheet != null) {
        redden(sheet, spot);
        var text = spot.cell() + ": " + refusal.message(locale);
        bySheet
            .computeIfAbsent(spot.sheet(), name -> new TreeMap<>())
            .merge(
                spot.row(), new StringBuilder(text), (one, more) -> one.append('\n').append(more));
      }
    }
    bySheet.forEach(
        (name, reasons) -> {
          var sheet = workbook.getSheet(name);
          var column = width(sheet);
          reasons.forEach((row, text) -> reason(sheet, row, column, text.toString()));
          sheet.setColumnWidth(column, REASON_WIDTH);
        });
  }

  private void redden(XSSFSheet sheet, Grid.Spot spot) {
    var row = row(sheet, spot.row());
    var cell = row.getCell(spot.column(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    cell.setCellStyle(
        red.computeIfAbsent(
            (XSSFCellStyle) cell.getCellStyle(), style -> redden(sheet.getWorkbook(), style)));
  }

  private static XSSFCellStyle redden(XSSFWorkbook workbook, XSSFCellStyle style) {
    var copy = workbook.createCellStyle();
    copy.cloneStyleFrom(style);
    copy.setFillForegroundColor(IndexedColors.ROSE.getIndex());
    copy.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    return copy;
  }

  private static Row row(XSSFSheet sheet, int number) {
    var row = sheet.getRow(number);
    return row == null ? sheet.createRow(number) : row;
  }

  private static int width(XSSFSheet sheet) {
    var width = 0;
    for (var row : sheet) {
      width = Math.max(width, row.getLastCellNum());
    }
    return width;
  }

  private static void reason(XSSFSheet sheet, int number, int column, String text) {
    Cell cell = row(sheet, number).createCell(column);
    cell.setCellValue(text);
  }
}
