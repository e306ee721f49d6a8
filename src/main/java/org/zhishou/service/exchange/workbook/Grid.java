package org.zhishou.service.exchange.workbook;

import java.util.List;
import org.apache.poi.ss.util.CellReference;

/** A sheet as values: rows of cells, from the top left corner. */
record Grid(String sheet, List<List<Value>> rows, List<Merged> merged) {
  /** Cells made one, both ends within, from 0; the value stands in the first. */
  record Merged(int firstRow, int lastRow, int firstColumn, int lastColumn) {
    boolean covers(int row, int column) {
      return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }
  }

  Grid {
    rows = rows.stream().map(List::copyOf).toList();
    merged = List.copyOf(merged);
  }

  /** How many of its first rows may be the headings of what it holds. */
  int headingsWithin() {
    return Math.min(height(), 12);
  }

  int height() {
    return rows.size();
  }

  int width(int row) {
    return rows.get(row).size();
  }

  /** The cell's own value; empty beyond the edge. */
  Value at(int row, int column) {
    if (row < 0 || row >= rows.size() || column < 0 || column >= rows.get(row).size()) {
      return Value.EMPTY;
    }
    return rows.get(row).get(column);
  }

  boolean isEmpty(int row) {
    return rows.get(row).stream().allMatch(Value::isEmpty);
  }

  Spot spot(int row, int column) {
    return new Spot(sheet, row, column);
  }

  /** A cell, from 0. */
  record Spot(String sheet, int row, int column) {
    /** As spreadsheets call it, such as {@code B6}. */
    String cell() {
      return CellReference.convertNumToColString(column) + (row + 1);
    }
  }
}
