package org.zhishou.service.exchange.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook that somebody sent, as grids. */
final class XlsxFile {
  private static final int MOST_ROWS = 20_000;
  private static final int MOST_COLUMNS = 400;

  private XlsxFile() {}

  /**
   * @param bytes that passed the {@link FileGate}
   */
  static XSSFWorkbook open(byte[] bytes) throws UnreadableUploadException {
    try {
      return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    } catch (IOException | POIXMLException | IllegalArgumentException broken) {
      throw new UnreadableUploadException("broken");
    }
  }

  /** Those that people see. */
  static List<Grid> grids(XSSFWorkbook workbook) throws UnreadableUploadException {
    var grids = new ArrayList<Grid>();
    for (var index = 0; index < workbook.getNumberOfSheets(); index++) {
      if (!workbook.isSheetHidden(index) && !workbook.isSheetVeryHidden(index)) {
        grids.add(grid(workbook.getSheetAt(index)));
      }
    }
    return grids;
  }

  private static Grid grid(Sheet sheet) throws UnreadableUploadException {
    var name = sheet.getSheetName();
    var rows = new ArrayList<List<Value>>();
    for (var row : sheet) {
      if (row.getRowNum() >= MOST_ROWS) {
        if (row.getPhysicalNumberOfCells() == 0) {
          continue;
        }
        throw new UnreadableUploadException("too-many-rows", MOST_ROWS);
      }
      while (rows.size() <= row.getRowNum()) {
        rows.add(List.of());
      }
      var values = new ArrayList<Value>();
      for (var cell : row) {
        var value = value(cell);
        if (!value.isEmpty() && cell.getColumnIndex() >= MOST_COLUMNS) {
          throw new UnreadableUploadException(
              "too-many-columns", row.getRowNum() + 1, MOST_COLUMNS);
        }
        if (cell.getColumnIndex() < MOST_COLUMNS) {
          while (values.size() <= cell.getColumnIndex()) {
            values.add(Value.EMPTY);
          }
          values.set(cell.getColumnIndex(), value);
        }
      }
      rows.set(row.getRowNum(), values);
    }
    var merged =
        sheet.getMergedRegions().stream()
            .map(
                area ->
                    new Grid.Merged(
                        area.getFirstRow(),
                        area.getLastRow(),
                        area.getFirstColumn(),
                        area.getLastColumn()))
            .toList();
    return new Grid(name, rows, merged);
  }

  /** A formula is never worked out, and what another program made of it is not believed. */
  private static Value value(Cell cell) {
    return switch (cell.getCellType()) {
      case STRING -> Value.of(cell.getStringCellValue());
      case NUMERIC -> number(cell);
      case BOOLEAN -> Value.of(Boolean.toString(cell.getBooleanCellValue()));
      case FORMULA -> Value.FORMULA;
      case ERROR -> Value.of("#ERROR");
      default -> cell.getCellType() == CellType.BLANK ? Value.EMPTY : Value.of(cell.toString());
    };
  }

  private static Value number(Cell cell) {
    var number = cell.getNumericCellValue();
    if (DateUtil.isCellDateFormatted(cell) && DateUtil.isValidExcelDate(number)) {
      return Value.of(cell.getLocalDateTimeCellValue().toLocalDate());
    }
    return Value.of(
        number == Math.rint(number) && Math.abs(number) < 1e15
            ? Long.toString((long) number)
            : Double.toString(number));
  }
}
