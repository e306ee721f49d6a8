package org.zhishou.service.exchange.notice;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowHeightRule;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/**
 * A document that an office edits and puts its own head on. Fonts are those of official documents
 * (GB/T 9704), named and not embedded.
 */
final class Docx {
  static final String HEADING = "黑体";
  static final String BODY = "仿宋";

  private static final double TWIPS_A_MILLIMETRE = 56.6929;
  private static final int MARGIN_MILLIMETRES = 15;

  private final XWPFDocument document = new XWPFDocument();
  private final double scale;
  private final double usableMillimetres;

  Docx(int widthMillimetres, int heightMillimetres, double scale) {
    this.scale = scale;
    usableMillimetres = widthMillimetres - 2.0 * MARGIN_MILLIMETRES;
    var section = document.getDocument().getBody().addNewSectPr();
    var size = section.addNewPgSz();
    size.setW(twips(widthMillimetres));
    size.setH(twips(heightMillimetres));
    if (widthMillimetres > heightMillimetres) {
      size.setOrient(STPageOrientation.LANDSCAPE);
    }
    var margin = section.addNewPgMar();
    margin.setTop(twips(MARGIN_MILLIMETRES));
    margin.setBottom(twips(MARGIN_MILLIMETRES));
    margin.setLeft(twips(MARGIN_MILLIMETRES));
    margin.setRight(twips(MARGIN_MILLIMETRES));
  }

  private static BigInteger twips(double millimetres) {
    return BigInteger.valueOf(Math.round(millimetres * TWIPS_A_MILLIMETRE));
  }

  XWPFParagraph paragraph(ParagraphAlignment alignment) {
    var paragraph = document.createParagraph();
    paragraph.setAlignment(alignment);
    paragraph.setSpacingAfter(80);
    return paragraph;
  }

  XWPFRun run(XWPFParagraph paragraph, String text, String font, double points, boolean bold) {
    var run = paragraph.createRun();
    run.setFontFamily(font);
    run.setFontFamily(font, XWPFRun.FontCharRange.eastAsia);
    run.setFontSize(points * scale);
    run.setBold(bold);
    run.setText(text);
    return run;
  }

  /** A heading over rows in columns of one width; every cell a few lines. */
  void table(List<String> columns, List<List<Cell>> rows, double millimetresARow, double points) {
    table(columns, Collections.nCopies(columns.size(), 1), rows, millimetresARow, points);
  }

  /**
   * @param widths of the columns, in parts of their sum
   */
  void table(
      List<String> columns,
      List<Integer> widths,
      List<List<Cell>> rows,
      double millimetresARow,
      double points) {
    var table = document.createTable(rows.size() + 1, columns.size());
    table.setWidth("100%");
    widen(table, widths);
    for (var column = 0; column < columns.size(); column++) {
      var cell = table.getRow(0).getCell(column);
      fill(cell, "EEF2F6");
      write(cell, List.of(new Line(columns.get(column), true)), points);
    }
    table.getRow(0).setRepeatHeader(true);
    for (var index = 0; index < rows.size(); index++) {
      var row = table.getRow(index + 1);
      row.setHeight(twips(millimetresARow).intValue());
      row.setHeightRule(TableRowHeightRule.AT_LEAST);
      row.setCantSplitRow(true);
      for (var column = 0; column < columns.size(); column++) {
        var cell = rows.get(index).get(column);
        fill(row.getCell(column), cell.fill());
        write(row.getCell(column), cell.lines(), points);
      }
    }
  }

  /** Word goes by the cells' widths, other programs by the grid's. */
  private void widen(XWPFTable table, List<Integer> widths) {
    var sum = widths.stream().mapToInt(Integer::intValue).sum();
    var grid = table.getCTTbl().getTblGrid();
    if (grid == null) {
      grid = table.getCTTbl().addNewTblGrid();
    }
    while (grid.sizeOfGridColArray() > 0) {
      grid.removeGridCol(0);
    }
    for (var column = 0; column < widths.size(); column++) {
      var width = twips(usableMillimetres * widths.get(column) / sum);
      grid.addNewGridCol().setW(width);
      for (var row : table.getRows()) {
        row.getCell(column).setWidth(width.toString());
      }
    }
  }

  /**
   * @param fill the background's colour; empty for none
   */
  record Cell(List<Line> lines, String fill) {
    Cell {
      lines = List.copyOf(lines);
    }

    static Cell of(String text) {
      return new Cell(List.of(new Line(text, false)), "");
    }
  }

  record Line(String text, boolean bold) {}

  private static void fill(XWPFTableCell cell, String colour) {
    if (!colour.isEmpty()) {
      cell.setColor(colour);
    }
  }

  private void write(XWPFTableCell cell, List<Line> lines, double points) {
    cell.setVerticalAlignment(XWPFVertAlign.CENTER);
    for (var index = 0; index < lines.size(); index++) {
      var paragraph = index == 0 ? cell.getParagraphs().getFirst() : cell.addParagraph();
      paragraph.setAlignment(ParagraphAlignment.CENTER);
      paragraph.setSpacingAfter(0);
      var line = lines.get(index);
      run(paragraph, line.text(), line.bold() ? HEADING : BODY, points, line.bold());
    }
  }

  void picture(XWPFParagraph paragraph, byte[] png, double millimetres, String name) {
    var size = (int) Math.round(millimetres * scale * Units.EMU_PER_CENTIMETER / 10);
    try {
      paragraph
          .createRun()
          .addPicture(new ByteArrayInputStream(png), PictureType.PNG, name, size, size);
    } catch (InvalidFormatException | IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  byte[] bytes() {
    var bytes = new ByteArrayOutputStream();
    try (document) {
      document.write(bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}
