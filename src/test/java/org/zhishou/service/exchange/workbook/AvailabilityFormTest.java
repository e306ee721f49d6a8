package org.zhishou.service.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Place;
import org.zhishou.engine.json.StrictJson;
import org.zhishou.engine.problem.AvailabilityShape;
import org.zhishou.service.exchange.workbook.AvailabilityReading.Result;
import org.zhishou.service.planning.availability.HandInForms.Form;

class AvailabilityFormTest {
  static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

  static Result read(Form form, byte[] file) {
    return AvailabilityReading.of(form, Upload.of(file).grids());
  }

  static Map<String, PhysicianForm> said(Result result) {
    return result.physicians().stream()
        .collect(Collectors.toMap(read -> read.physician.id(), read -> read.said));
  }

  static PhysicianForm said(Result result, String physician) {
    return Objects.requireNonNull(said(result).get(physician));
  }

  static List<String> refused(Result result) {
    return result.refusals().stream()
        .map(refusal -> refusal.spot().cell() + " " + refusal.code())
        .toList();
  }

  /** Goes out, is changed by hand, and comes back. */
  static Result filled(Consumer<XSSFWorkbook> hand) throws IOException {
    var form = Forms.form();
    var file = new AvailabilityForm(form, CHINESE).workbook();
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      hand.accept(workbook);
      return read(form, Forms.bytes(workbook));
    }
  }

  /** In the sheet of dates: the first physician's row is 5, the first date's column 4. */
  static Cell at(XSSFWorkbook workbook, int row, int column) {
    return workbook.getSheet("日期").getRow(row).getCell(column);
  }

  @Test
  void whatGoesOutComesBackAsItWas() {
    for (var seed = 0; seed < 200; seed++) {
      var random = new Random(seed);
      var all = List.of(Forms.random(random), Forms.random(random), Forms.random(random));
      var documents = all.stream().map(Forms::json).toList();
      var form = Forms.form(documents.get(0), documents.get(1), documents.get(2));
      for (var index = 0; index < 3; index++) {
        var faults = new Faults();
        AvailabilityShape.all(Forms.PERIOD).read(Place.root(documents.get(index)), faults);
        assertThat(faults.all().stream().map(fault -> fault.code()))
            .as("seed " + seed)
            .doesNotContain("wrong-type", "unknown-value");
        assertThat(PhysicianForm.of(documents.get(index), Forms.PERIOD)).isEqualTo(all.get(index));
      }

      var result = read(form, new AvailabilityForm(form, CHINESE).workbook());

      assertThat(result.refusals()).as("seed " + seed).isEmpty();
      assertThat(said(result))
          .as("seed " + seed)
          .isEqualTo(Map.of("P1", all.get(0), "P2", all.get(1), "P3", all.get(2)));
    }
  }

  /** The form of seed 1, opened and saved by LibreOffice 7.4 and nothing else done to it. */
  @Test
  void aFormThatLibreOfficeSavedSaysTheSame() throws IOException {
    var random = new Random(1);
    var all = List.of(Forms.random(random), Forms.random(random), Forms.random(random));
    try (var saved = getClass().getResourceAsStream("/exchange/form-1-saved-by-libreoffice.xlsx")) {
      assertThat(saved).isNotNull();
      var upload = Upload.of(saved.readAllBytes());
      var result = AvailabilityReading.of(Forms.form(), upload.grids());
      assertThat(result.refusals()).isEmpty();
      assertThat(said(result))
          .isEqualTo(Map.of("P1", all.get(0), "P2", all.get(1), "P3", all.get(2)));
      assertThat(upload.stamp().get("version")).contains("3");
    }
  }

  @Test
  void whatIsFilledInBySomebodyWhoKnowsOnlyTheSheetIsRead() throws IOException {
    for (var seed = 0; seed < 20; seed++) {
      var random = new Random(seed);
      var expected = PhysicianForm.nothing();
      var result =
          filled(
              workbook -> {
                for (var column = 4; column < 4 + Forms.PERIOD.days(); column++) {
                  if (random.nextInt(4) == 0) {
                    var code = Code.values()[random.nextInt(7)];
                    at(workbook, 5, column).setCellValue(code.sign());
                    expected.add(Forms.PERIOD.date(column - 4), code);
                  }
                }
              });
      assertThat(result.refusals()).isEmpty();
      assertThat(said(result, "P1")).isEqualTo(expected);
    }
  }

  @Test
  void theFormSaysWhoseItIs() throws IOException {
    var file = new AvailabilityForm(Forms.form(), CHINESE).workbook();
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      var stamp = Stamp.of(workbook);
      assertThat(stamp.get("round")).contains("2026-Q4");
      assertThat(stamp.get("hospital")).contains("H1");
      assertThat(stamp.get("version")).contains("3");
      var sheet = workbook.getSheet("日期");
      assertThat(sheet.getProtect()).isTrue();
      assertThat(at(workbook, 5, 4).getCellStyle().getLocked()).isFalse();
      assertThat(at(workbook, 5, 0).getCellStyle().getLocked()).isTrue();
      assertThat(sheet.getDataValidations()).hasSize(1);
      assertThat(at(workbook, 4, 16).getStringCellValue()).isEqualTo("六\n班");
    }
  }

  @Test
  void theSameThroughCsvInEveryEncoding() {
    var said = Forms.json(Forms.random(new Random(7)));
    var form = Forms.form(said);
    var csv = new AvailabilityForm(form, CHINESE).csv();
    var text = new String(csv, StandardCharsets.UTF_8).substring(1);
    var expected = PhysicianForm.of(said, Forms.PERIOD);
    var encodings =
        Map.of(
            "UTF-8", text.getBytes(StandardCharsets.UTF_8),
            "GB18030", text.getBytes(Charset.forName("GB18030")),
            "UTF-16LE", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE));
    encodings.forEach(
        (name, bytes) -> {
          var upload = Upload.of(bytes);
          assertThat(upload.encoding()).isEqualTo(name);
          var result = AvailabilityReading.of(form, upload.grids());
          assertThat(result.refusals()).isEmpty();
          assertThat(said(result, "P1")).isEqualTo(expected);
        });
    assertThat(Upload.of(csv).encoding()).isEqualTo("UTF-8");
  }

  @Test
  void columnsMayBeMovedAndRenamedAndCellsMergedAlongARow() throws IOException {
    var result =
        filled(
            workbook -> {
              var sheet = workbook.getSheet("日期");
              sheet.getRow(4).getCell(0).setCellValue("工号 ");
              sheet.getRow(4).getCell(1).setCellValue("姓　名".replace("　", ""));
              at(workbook, 5, 4).setCellValue("休假");
              sheet.addMergedRegion(new CellRangeAddress(5, 5, 4, 6));
              at(workbook, 6, 4).setCellValue(" ｘ ");
              at(workbook, 6, 5).setCellValue("夜、诊");
            });
    assertThat(result.refusals()).isEmpty();
    var codes = said(result, "P1").codes();
    assertThat(codes.keySet())
        .containsExactly(
            LocalDate.of(2026, 9, 28), LocalDate.of(2026, 9, 29), LocalDate.of(2026, 9, 30));
    assertThat(Code.signs(said(result, "P2").on(LocalDate.of(2026, 9, 28)))).isEqualTo("×");
    assertThat(Code.signs(said(result, "P2").on(LocalDate.of(2026, 9, 29)))).isEqualTo("夜诊");
  }

  @Test
  void patternsLimitsAndFurtherDatesAreRead() throws IOException {
    var result =
        filled(
            workbook -> {
              var row = workbook.getSheet("每周规律与限额").getRow(3);
              row.getCell(4).setCellValue("周一、周五");
              row.getCell(5).setCellValue("二上午 星期四");
              row.getCell(6).setCellValue("２");
              row.getCell(10).setCellValue("10.8-10.12；11月3日 训、2026-09-20至2026-09-29 休");
            });
    assertThat(result.refusals()).isEmpty();
    var said = said(result, "P1");
    assertThat(Patterns.weekly(said.weekly())).isEqualTo("一、五");
    assertThat(Patterns.clinics(said.clinics())).isEqualTo("二上午、四全天");
    assertThat(said.numbers()).containsEntry("maxDutyDaysPerWeek", 2);
    assertThat(said.codes()).hasSize(7);
    assertThat(Patterns.beyond(said.beyond())).isEqualTo("2026-09-20至2026-09-27 休；2026-11-03 训");
  }

  @Test
  void theSameFileIsGivenBackWithWhatIsWrongInRedAndWhy() throws IOException {
    var form = Forms.form();
    var file = new AvailabilityForm(form, CHINESE).workbook();
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      at(workbook, 5, 7).setCellValue("出差");
      at(workbook, 6, 0).setCellValue("P9");
      var upload = Upload.of(Forms.bytes(workbook));
      var result = AvailabilityReading.of(form, upload.grids());
      assertThat(refused(result)).containsExactly("H6 code-unknown", "A7 id-unknown");

      var marked = MarkedWorkbook.of(upload, result.refusals(), CHINESE);

      try (var given = new XSSFWorkbook(new ByteArrayInputStream(marked))) {
        Sheet sheet = given.getSheet("日期");
        var red = ((XSSFCell) sheet.getRow(5).getCell(7)).getCellStyle();
        var plain = ((XSSFCell) sheet.getRow(5).getCell(8)).getCellStyle();
        assertThat(red.getFillForegroundColor()).isNotEqualTo(plain.getFillForegroundColor());
        var column = 4 + Forms.PERIOD.days();
        assertThat(sheet.getRow(5).getCell(column).getStringCellValue())
            .startsWith("H6: ")
            .contains("出差")
            .contains("休、夜、训、诊");
        assertThat(sheet.getRow(6).getCell(column).getStringCellValue()).contains("P9");
        assertThat(Stamp.of(given).get("version")).contains("3");
      }
    }
  }

  @Test
  void aLimitThatIsTakenAwayIsLeftToTheRegistry() {
    var before = "{\"maxDutyDaysPerWeek\":1,\"maxDutyDaysInPeriod\":9}";
    var registry = "{\"maxDutyDaysPerWeek\":3,\"maxDutyDaysInPeriod\":9}";
    var left = PhysicianForm.of(StrictJson.parse(registry), Forms.PERIOD);
    var document = left.document(StrictJson.parse(before), left, new HashMap<>());
    assertThat(document.maxDutyDaysPerWeek()).isNull();
    assertThat(document.maxDutyDaysInPeriod()).isEqualTo(9);
  }
}
