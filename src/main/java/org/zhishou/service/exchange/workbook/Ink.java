package org.zhishou.service.exchange.workbook;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The looks of cells: each made once for a workbook. */
final class Ink {
  enum Look {
    TITLE,
    NOTE,
    HEAD,
    HEAD_LEFT,
    HEAD_OFF,
    HEAD_MAKE_UP,
    TEXT,
    CELL,
    NUMBER,
    OFF,
    MAKE_UP,
    CHANGED,
    GONE,
    SHORT,
    INPUT,
    INPUT_OFF,
    INPUT_MAKE_UP,
    WRONG
  }

  private static final String FONT = "微软雅黑";
  private static final String INK = "1F2933";
  private static final String FAINT = "6B7785";
  private static final String LINE = "D5DBE1";
  private static final String RED = "A8071A";

  private final XSSFWorkbook workbook;
  private final Map<Look, CellStyle> styles = new EnumMap<>(Look.class);

  Ink(XSSFWorkbook workbook) {
    this.workbook = workbook;
    for (var look : Look.values()) {
      styles.put(look, style(look));
    }
  }

  CellStyle of(Look look) {
    return Objects.requireNonNull(styles.get(look));
  }

  private XSSFCellStyle style(Look look) {
    return switch (look) {
      case TITLE -> plain(font(16, true, INK), HorizontalAlignment.LEFT);
      case NOTE -> plain(font(9, false, FAINT), HorizontalAlignment.LEFT);
      case HEAD -> filled(lined(font(10, true, INK), HorizontalAlignment.CENTER), "EEF2F6");
      case HEAD_LEFT -> filled(lined(font(10, true, INK), HorizontalAlignment.LEFT), "EEF2F6");
      case HEAD_OFF -> filled(lined(font(10, false, FAINT), HorizontalAlignment.CENTER), "E3E7EB");
      case HEAD_MAKE_UP -> filled(lined(font(10, true, INK), HorizontalAlignment.CENTER), "FFE7BA");
      case TEXT -> text(lined(font(10, false, INK), HorizontalAlignment.LEFT));
      case CELL -> text(lined(font(10, false, INK), HorizontalAlignment.CENTER));
      case NUMBER -> lined(font(10, false, INK), HorizontalAlignment.RIGHT);
      case OFF -> text(filled(lined(font(10, false, FAINT), HorizontalAlignment.CENTER), "F3F5F7"));
      case MAKE_UP ->
          text(filled(lined(font(10, false, INK), HorizontalAlignment.CENTER), "FFF7E6"));
      case CHANGED ->
          text(filled(lined(font(10, true, "0B5394"), HorizontalAlignment.CENTER), "D9EAFB"));
      case GONE -> text(filled(lined(gone(), HorizontalAlignment.CENTER), "F3F5F7"));
      case SHORT -> text(filled(lined(font(10, true, RED), HorizontalAlignment.CENTER), "FFE3E0"));
      case INPUT -> open(text(lined(font(10, false, INK), HorizontalAlignment.CENTER)));
      case INPUT_OFF ->
          open(text(filled(lined(font(10, false, INK), HorizontalAlignment.CENTER), "F3F5F7")));
      case INPUT_MAKE_UP ->
          open(text(filled(lined(font(10, false, INK), HorizontalAlignment.CENTER), "FFF7E6")));
      case WRONG ->
          open(text(filled(lined(font(10, true, RED), HorizontalAlignment.CENTER), "FFB3AB")));
    };
  }

  private XSSFFont font(int points, boolean bold, String rgb) {
    var font = workbook.createFont();
    font.setFontName(FONT);
    font.setFontHeightInPoints((short) points);
    font.setBold(bold);
    font.setColor(color(rgb));
    return font;
  }

  private XSSFFont gone() {
    var font = font(10, false, FAINT);
    font.setStrikeout(true);
    return font;
  }

  private static XSSFColor color(String rgb) {
    return new XSSFColor(
        new byte[] {
          (byte) Integer.parseInt(rgb.substring(0, 2), 16),
          (byte) Integer.parseInt(rgb.substring(2, 4), 16),
          (byte) Integer.parseInt(rgb.substring(4, 6), 16)
        },
        null);
  }

  private XSSFCellStyle plain(XSSFFont font, HorizontalAlignment alignment) {
    var style = workbook.createCellStyle();
    style.setFont(font);
    style.setAlignment(alignment);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    return style;
  }

  private XSSFCellStyle lined(XSSFFont font, HorizontalAlignment alignment) {
    var style = plain(font, alignment);
    style.setWrapText(true);
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    var line = color(LINE);
    style.setTopBorderColor(line);
    style.setBottomBorderColor(line);
    style.setLeftBorderColor(line);
    style.setRightBorderColor(line);
    return style;
  }

  private static XSSFCellStyle filled(XSSFCellStyle style, String rgb) {
    style.setFillForegroundColor(color(rgb));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    return style;
  }

  /** Stays text whatever somebody types: no date, number or formula is made of it. */
  private XSSFCellStyle text(XSSFCellStyle style) {
    style.setDataFormat(workbook.createDataFormat().getFormat("@"));
    return style;
  }

  private static XSSFCellStyle open(XSSFCellStyle style) {
    style.setLocked(false);
    return style;
  }
}
