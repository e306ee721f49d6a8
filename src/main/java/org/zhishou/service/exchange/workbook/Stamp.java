package org.zhishou.service.exchange.workbook;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Workbook;

/**
 * What a workbook says of itself on a hidden sheet: of which kind it is, and of what it was made.
 * Survives being saved by other programs.
 */
record Stamp(Map<String, String> entries) {
  private static final String SHEET = "zhishou";

  Stamp {
    entries = Map.copyOf(entries);
  }

  Optional<String> get(String key) {
    return Optional.ofNullable(entries.get(key)).filter(value -> !value.isEmpty());
  }

  boolean says(String key, String value) {
    return value.equals(entries.get(key));
  }

  void onto(Workbook workbook) {
    var sheet = workbook.createSheet(SHEET);
    var number = 0;
    for (var entry : new TreeMap<>(entries).entrySet()) {
      var row = sheet.createRow(number++);
      row.createCell(0).setCellValue(entry.getKey());
      row.createCell(1).setCellValue(entry.getValue());
    }
    workbook.setSheetHidden(workbook.getSheetIndex(sheet), true);
  }

  /** Empty where the workbook has no such sheet. */
  static Stamp of(Workbook workbook) {
    var entries = new LinkedHashMap<String, String>();
    var sheet = workbook.getSheet(SHEET);
    if (sheet != null) {
      for (var row : sheet) {
        var key = row.getCell(0);
        var value = row.getCell(1);
        if (key != null
            && value != null
            && key.getCellType() == CellType.STRING
            && value.getCellType() == CellType.STRING) {
          entries.put(key.getStringCellValue(), value.getStringCellValue());
        }
      }
    }
    return new Stamp(entries);
  }
}
