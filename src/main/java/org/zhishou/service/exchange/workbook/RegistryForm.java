package org.zhishou.service.exchange.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.zhishou.service.exchange.workbook.Ink.Look;
import org.zhishou.service.exchange.workbook.RegistrySheet.Column;
import tools.jackson.databind.JsonNode;

/**
 * A county's registry as a workbook to be filled in: what there is, and room for more. Lists to
 * choose from stand on a hidden sheet, since a cell's own list ends at 255 characters.
 */
final class RegistryForm {
  static final String KIND = "registry";

  private static final int ROOM = 200;
  private static final int FIRST_ROW = 3;
  private static final String CHOICES = "zhishou-lists";

  private final Map<RegistrySheet, List<JsonNode>> entries;
  private final Locale locale;

  /**
   * @param entries the contract's objects of each sheet; those of parts with their owners
   */
  RegistryForm(Map<RegistrySheet, List<JsonNode>> entries, Locale locale) {
    this.entries = Map.copyOf(entries);
    this.locale = locale;
  }

  byte[] workbook(String county, String countyName) {
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new XSSFWorkbook()) {
      var ink = new Ink(workbook);
      var choices = workbook.createSheet(CHOICES);
      for (var sheet : RegistrySheet.values()) {
        write(workbook.createSheet(sheet.title(locale)), sheet, ink, choices, countyName);
      }
      workbook.setSheetOrder(CHOICES, RegistrySheet.values().length);
      workbook.setSheetHidden(workbook.getSheetIndex(CHOICES), true);
      workbook.setActiveSheet(0);
      new Stamp(Map.of("kind", KIND, "county", county)).onto(workbook);
      workbook.write(bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private void write(
      XSSFSheet sheet, RegistrySheet kind, Ink ink, XSSFSheet choices, String countyName) {
    var page = new Page(sheet, ink);
    var whole = kind.whole();
    var hint =
        whole == null
            ? WorkbookWords.in(locale, "registry.hint")
            : WorkbookWords.in(locale, "registry.part-hint", whole.title(locale));
    page.head(countyName + " " + kind.title(locale), hint);
    var heads = page.row(28);
    var columns = kind.columns();
    for (var index = 0; index < columns.size(); index++) {
      page.text(heads, index, columns.get(index).heading(kind, locale), Look.HEAD);
    }
    var known = entries.getOrDefault(kind, List.of());
    for (var entry : known) {
      var row = page.row(18);
      for (var index = 0; index < columns.size(); index++) {
        page.text(row, index, RegistryCell.text(entry, columns.get(index)), Look.INPUT);
      }
    }
    for (var index = 0; index < columns.size(); index++) {
      choose(sheet, kind, columns.get(index), index, FIRST_ROW + known.size() + ROOM, choices);
    }
    page.finish(1, FIRST_ROW, true);
  }

  private void choose(
      XSSFSheet sheet, RegistrySheet kind, Column column, int index, int last, XSSFSheet choices) {
    var list = choices(kind, column);
    if (!list.isEmpty()) {
      var at = choices.getRow(0) == null ? 0 : Math.max(0, choices.getRow(0).getLastCellNum());
      for (var number = 0; number < list.size(); number++) {
        var row =
            choices.getRow(number) == null ? choices.createRow(number) : choices.getRow(number);
        row.createCell(at).setCellValue(list.get(number));
      }
      var letter = CellReference.convertNumToColString(at);
      var helper = sheet.getDataValidationHelper();
      var formula = "'%s'!$%s$1:$%s$%d".formatted(CHOICES, letter, letter, list.size());
      var choice =
          helper.createValidation(
              helper.createFormulaListConstraint(formula),
              new CellRangeAddressList(FIRST_ROW, last, index, index));
      // Of an .xlsx, this shows the arrow.
      choice.setSuppressDropDownArrow(true);
      choice.setShowErrorBox(false);
      sheet.addValidationData(choice);
    }
  }

  private List<String> choices(RegistrySheet kind, Column column) {
    if (column.type() == CellType.DATUM) {
      return List.of("WGS84", "GCJ-02", "BD-09");
    }
    if (column.type() == CellType.YES_OR_NO) {
      return List.of("是", "否");
    }
    var whole = kind.whole();
    if (whole != null && column.name().equals(RegistrySheet.OWNER)) {
      return ids(whole);
    }
    if (column.type().isOfWords()) {
      return List.copyOf(new TreeSet<>(column.type().words()));
    }
    return switch (kind.list() + "." + column.name()) {
      case "physicians.institution",
          "physicians.managedBy",
          "travelTimes.from",
          "minutesFrom.hospital" ->
          ids(RegistrySheet.HOSPITALS);
      case "travelTimes.to", "postings.centre", "tourPlans.centre" -> ids(RegistrySheet.CENTRES);
      case "postings.physician" -> ids(RegistrySheet.PHYSICIANS);
      default -> List.of();
    };
  }

  private List<String> ids(RegistrySheet kind) {
    return entries.getOrDefault(kind, List.of()).stream()
        .map(entry -> entry.path("id").asString(""))
        .toList();
  }
}
