package org.zhishou.service.exchange.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.zhishou.engine.problem.Title;
import org.zhishou.service.county.registry.Entry;
import org.zhishou.service.exchange.roster.RosterWords;
import org.zhishou.service.exchange.workbook.Ink.Look;
import org.zhishou.service.planning.availability.HandInForms.Form;
import org.zhishou.service.planning.availability.HandInForms.Line;

/**
 * The workbook in which a hospital says who is away when: instructions, physicians by dates, and
 * weekly patterns with limits. Filled with what counts now, so that it can go out again and again.
 */
final class AvailabilityForm {
  static final String KIND = "availability";

  /** What stands before the dates, and before the limits. */
  static final List<String> PERSON = List.of("physician-id", "physician", "title", "specialty");

  static final List<String> LIMITS =
      List.of("weekly", "clinics", "per-week", "in-period", "most-minutes", "target", "beyond");

  private static final int FIRST_DATE = PERSON.size();
  private static final int HEADINGS = 5;

  private final Form form;
  private final RosterWords words;
  private final List<LocalDate> dates;

  AvailabilityForm(Form form, Locale locale) {
    this.form = form;
    words = new RosterWords(locale);
    var period = form.round().period();
    dates =
        Stream.iterate(period.firstDay(), date -> date.plusDays(1)).limit(period.days()).toList();
  }

  byte[] workbook() {
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new XSSFWorkbook()) {
      var ink = new Ink(workbook);
      instructions(workbook, ink);
      matrix(workbook, ink);
      limits(workbook, ink);
      new Stamp(
              Map.of(
                  "kind", KIND,
                  "county", form.round().county(),
                  "round", form.round().id(),
                  "hospital", form.institution().id(),
                  "version", Long.toString(form.version())))
          .onto(workbook);
      workbook.setActiveSheet(1);
      workbook.write(bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private void instructions(XSSFWorkbook workbook, Ink ink) {
    var page = new Page(workbook.createSheet(word("form.instructions")), ink);
    page.head(word("form.title", name(form.institution())), about());
    for (var line : word("form.steps").split("\n")) {
      page.text(page.row(22), 0, line, Look.TEXT);
    }
    page.row();
    var heads = page.row(22);
    page.text(heads, 0, word("form.codes"), Look.HEAD_LEFT);
    for (var code : Code.values()) {
      var row = page.row(20);
      page.text(row, 0, code.sign() + "　" + word("code." + code), Look.TEXT);
    }
    page.finish(0, 0, false);
    page.sheet().setColumnWidth(0, 90 * 256);
    page.sheet().protectSheet("");
  }

  private String about() {
    return word(
        "form.about",
        form.round().name(),
        form.round().period().firstDay(),
        form.round().period().lastDay(),
        form.version());
  }

  private void matrix(XSSFWorkbook workbook, Ink ink) {
    var sheet = workbook.createSheet(word("form.matrix"));
    var page = new Page(sheet, ink);
    page.head(word("form.title", name(form.institution())), about() + "  " + word("form.hint"));
    var days = new Days(dates, form.calendar(), words);
    days.head(page, FIRST_DATE, headings(PERSON));
    for (var line : form.lines()) {
      var said = PhysicianForm.of(line.current(), form.round().period());
      var row = page.row(20);
      person(page, row, line);
      for (var index = 0; index < dates.size(); index++) {
        var date = dates.get(index);
        page.text(row, FIRST_DATE + index, Code.signs(said.on(date)), input(date));
      }
    }
    page.finish(FIRST_DATE, HEADINGS, true);
    page.inParts(FIRST_DATE, FIRST_DATE, FIRST_DATE + dates.size() - 1, 28);
    codesToChoose(sheet);
    sheet.protectSheet("");
  }

  private Look input(LocalDate date) {
    if (form.calendar().isMakeUpWorkingDay(date)) {
      return Look.INPUT_MAKE_UP;
    }
    return form.calendar().isWorkingDay(date) ? Look.INPUT : Look.INPUT_OFF;
  }

  private void codesToChoose(XSSFSheet sheet) {
    var signs = Arrays.stream(Code.values()).map(Code::sign).toArray(String[]::new);
    var helper = sheet.getDataValidationHelper();
    var last = HEADINGS + form.lines().size() - 1;
    var cells = new CellRangeAddressList(HEADINGS, last, FIRST_DATE, FIRST_DATE + dates.size() - 1);
    var choice = helper.createValidation(helper.createExplicitListConstraint(signs), cells);
    // Of an .xlsx, this shows the arrow.
    choice.setSuppressDropDownArrow(true);
    choice.setEmptyCellAllowed(true);
    choice.setErrorStyle(DataValidation.ErrorStyle.WARNING);
    choice.createErrorBox(word("form.codes"), word("form.several"));
    choice.setShowErrorBox(true);
    sheet.addValidationData(choice);
  }

  private void limits(XSSFWorkbook workbook, Ink ink) {
    var sheet = workbook.createSheet(word("form.limits"));
    var page = new Page(sheet, ink);
    page.head(word("form.limits"), word("form.limits-hint"));
    var heads = page.row(36);
    var headings = headings(Stream.concat(PERSON.stream(), LIMITS.stream()).toList());
    for (var column = 0; column < headings.size(); column++) {
      page.text(heads, column, headings.get(column), Look.HEAD);
    }
    for (var line : form.lines()) {
      var row = page.row(20);
      person(page, row, line);
      var values = limits(PhysicianForm.of(line.current(), form.round().period()));
      for (var index = 0; index < values.size(); index++) {
        page.text(row, PERSON.size() + index, values.get(index), Look.INPUT);
      }
    }
    page.finish(PERSON.size(), heads.getRowNum() + 1, true);
    sheet.protectSheet("");
  }

  private static List<String> limits(PhysicianForm said) {
    var values = new ArrayList<String>();
    values.add(Patterns.weekly(said.weekly()));
    values.add(Patterns.clinics(said.clinics()));
    for (var name : PhysicianForm.NUMBERS) {
      var number = said.numbers().get(name);
      values.add(number == null ? "" : number.toString());
    }
    values.add(Patterns.beyond(said.beyond()));
    return values;
  }

  private void person(Page page, Row row, Line line) {
    var values = person(line);
    for (var column = 0; column < values.size(); column++) {
      page.text(row, column, values.get(column), Look.TEXT);
    }
  }

  private List<String> person(Line line) {
    var document = line.physician().document();
    var title = document.path("title").asString("");
    return List.of(
        line.physician().id(),
        name(line.physician()),
        title.isEmpty() ? "" : words.of(Title.valueOf(title)),
        words.specialty(document.path("specialty").asString("GENERAL_MEDICINE")));
  }

  private List<String> headings(List<String> keys) {
    return keys.stream().map(key -> word("column." + key)).toList();
  }

  private static String name(Entry entry) {
    return entry.name() == null ? entry.id() : entry.name();
  }

  /** Physicians by dates alone. */
  byte[] csv() {
    var headings =
        Stream.concat(headings(PERSON).stream(), dates.stream().map(LocalDate::toString)).toList();
    var rows =
        form.lines().stream()
            .map(
                line -> {
                  var said = PhysicianForm.of(line.current(), form.round().period());
                  return Stream.concat(
                          person(line).stream(),
                          dates.stream().map(date -> Code.signs(said.on(date))))
                      .collect(Collectors.toList());
                })
            .toList();
    return CsvText.bytes(headings, rows);
  }

  private String word(String key, Object... arguments) {
    return WorkbookWords.in(words.locale(), key, arguments);
  }
}
