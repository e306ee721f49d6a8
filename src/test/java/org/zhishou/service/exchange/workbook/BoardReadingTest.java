package org.zhishou.service.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.zhishou.engine.draft.DraftRoster;
import org.zhishou.engine.draft.DutyEdit;
import org.zhishou.engine.draft.DutyEdits;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.problem.Site;
import org.zhishou.service.exchange.roster.FileType;
import org.zhishou.service.exchange.roster.RosterAudience;
import org.zhishou.service.exchange.roster.TinyRoster;

class BoardReadingTest {
  /** A board goes out, its list of duties is edited, and it comes back. */
  static BoardReading.Result edited(Consumer<XSSFSheet> hand) throws IOException {
    return sheets(workbook -> hand.accept(workbook.getSheet("值守明细")));
  }

  /** The same with its grid: rows 5 and 6 are C1 and C2, column 1 is 28 September. */
  static BoardReading.Result drawn(Consumer<XSSFSheet> hand) throws IOException {
    return sheets(workbook -> hand.accept(workbook.getSheet("全县总表")));
  }

  static BoardReading.Result sheets(Consumer<XSSFWorkbook> hand) throws IOException {
    var roster = TinyRoster.amended(RosterAudience.COUNTY);
    var file = RosterWorkbookTest.bytes(roster, FileType.XLSX, Locale.SIMPLIFIED_CHINESE);
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      hand.accept(workbook);
      return BoardReading.of(roster, Upload.of(Forms.bytes(workbook)).grids());
    }
  }

  static DutyEdit.Seat seat(String centre, String date, String physician) {
    return new DutyEdit.Seat(centre, LocalDate.parse(date), Session.FULL_DAY, physician);
  }

  @Test
  void anUntouchedBoardHasNoEdits() throws IOException {
    var result = edited(sheet -> {});
    assertThat(result.refusals()).isEmpty();
    assertThat(result.rows()).isEqualTo(6);
    assertThat(result.edits()).isEmpty();
  }

  /** Rows 3 to 8: C1 28 Sept P3, C1 29 P3, C2 29 P1, C2 8 Oct P1, C1 9 Oct P2, C1 10 Oct P3. */
  @Test
  void whatWasEditedIsToldInEdits() throws IOException {
    var result =
        edited(
            sheet -> {
              sheet.getRow(3).getCell(6).setCellValue("P2");
              sheet.getRow(3).getCell(5).setCellValue("李敏");
              sheet.getRow(6).getCell(0).setCellValue("10月9日");
              sheet.removeRow(sheet.getRow(8));
              add(sheet, "2026-10-08", "东镇卫生院", "", "全天", "陈芳", "");
            });
    assertThat(result.refusals()).isEmpty();
    assertThat(result.edits())
        .containsExactlyInAnyOrder(
            new DutyEdit.Assign(seat("C1", "2026-09-28", "P2"), "P3"),
            new DutyEdit.Move(
                seat("C2", "2026-10-08", "P1"), LocalDate.of(2026, 10, 9), Session.FULL_DAY),
            new DutyEdit.Move(
                seat("C1", "2026-10-10", "P3"), LocalDate.of(2026, 10, 8), Session.FULL_DAY));
  }

  static void add(XSSFSheet sheet, String date, String... values) {
    Row row = sheet.createRow(sheet.getLastRowNum() + 1);
    row.createCell(0).setCellValue(date);
    for (var column = 0; column < values.length; column++) {
      row.createCell(column + 2).setCellValue(values[column]);
    }
  }

  @Test
  void anotherNameBesideTheIdOfWhoWasThereIsWhoComes() throws IOException {
    var result = edited(sheet -> sheet.getRow(3).getCell(5).setCellValue("王建华"));
    assertThat(result.edits())
        .containsExactly(new DutyEdit.Assign(seat("C1", "2026-09-28", "P1"), "P3"));
  }

  @Test
  void whatNobodyKnowsIsRefusedCellByCell() throws IOException {
    var result =
        edited(
            sheet -> {
              sheet.getRow(3).getCell(6).setCellValue("P77");
              sheet.getRow(4).getCell(0).setCellValue("某日");
              sheet.getRow(5).getCell(4).setCellValue("凌晨");
              sheet.getRow(6).getCell(3).setCellValue("C99");
              sheet.getRow(8).getCell(0).setCellValue("2026-09-28");
              sheet.getRow(8).getCell(6).setCellValue("P3");
            });
    assertThat(result.edits()).isEmpty();
    assertThat(result.refusals().stream().map(one -> one.spot().cell() + " " + one.code()))
        .containsExactly("G4 duty-physician", "A5 duty-date", "E6 duty-session", "D7 duty-centre");
    for (var refusal : result.refusals()) {
      assertThat(refusal.message(Locale.SIMPLIFIED_CHINESE)).isNotBlank().doesNotContain("{");
    }
  }

  @Test
  void anEditIsJudgedByWhatItBreaks() throws IOException {
    var roster = TinyRoster.amended(RosterAudience.COUNTY);
    var result = edited(sheet -> sheet.getRow(6).getCell(6).setCellValue("P3"));
    assertThat(result.refusals()).hasSize(1);
    var named = edited(sheet -> sheet.getRow(6).getCell(5).setCellValue("陈芳"));
    var outcome =
        DutyEdits.preview(DraftRoster.of(roster.checked(), roster.duties()), named.edits());
    var verdict = BoardPreview.Verdict.of(outcome, Locale.SIMPLIFIED_CHINESE);
    assertThat(verdict.accepted()).isFalse();
    assertThat(verdict.broken()).extracting(BoardPreview.Breach::id).contains("permitted-centre");
  }

  @Test
  void aNameWrittenOverAnotherInTheGridIsAnEdit() throws IOException {
    var result =
        drawn(
            sheet -> {
              sheet.getRow(5).getCell(1).setCellValue(" 李敏 ");
              sheet.getRow(5).getCell(2).setCellValue("");
              sheet.getRow(6).getCell(11).setCellValue("王建华\nP2 上午");
            });
    assertThat(result.refusals()).isEmpty();
    var morning =
        new DutyEdit.Seat(Site.of("C2"), LocalDate.of(2026, 10, 8), Session.MORNING, "P2");
    assertThat(result.edits())
        .containsExactlyInAnyOrder(
            new DutyEdit.Assign(seat("C1", "2026-09-28", "P2"), "P3"),
            new DutyEdit.Clear(seat("C1", "2026-09-29", "P3")),
            new DutyEdit.Assign(morning, null));
    assertThat(result.spots().values().stream().map(spot -> spot.sheet() + " " + spot.cell()))
        .containsExactlyInAnyOrder("全县总表 B6", "全县总表 C6", "全县总表 L7");
  }

  @Test
  void whatTheGridLeavesOutStaysAsItIs() throws IOException {
    var result = drawn(sheet -> sheet.removeRow(sheet.getRow(6)));
    assertThat(result.edits()).isEmpty();
    assertThat(result.refusals()).isEmpty();
  }

  @Test
  void aCellOfTheGridThatMayMeanTwoThingsIsRefused() throws IOException {
    var result =
        drawn(
            sheet -> {
              sheet.getRow(5).getCell(1).setCellValue("赵某");
              sheet.getRow(5).getCell(2).setCellFormula("B6");
              sheet.getRow(6).getCell(1).setCellValue("王建华");
              sheet.addMergedRegion(new CellRangeAddress(6, 6, 1, 2));
              sheet.createRow(7).createCell(0).setCellValue("不知何处");
            });
    assertThat(result.edits()).isEmpty();
    assertThat(result.refusals().stream().map(one -> one.spot().cell() + " " + one.code()))
        .containsExactly(
            "B6 board-name", "C6 formula", "B7 board-merged", "C7 board-merged", "A8 duty-centre");
    for (var refusal : result.refusals()) {
      assertThat(refusal.message(Locale.ENGLISH)).isNotBlank().doesNotContain("{");
    }
  }

  @Test
  void gridAndListMayBothBeEditedUnlessTheyDisagree() throws IOException {
    Consumer<XSSFWorkbook> inBoth =
        workbook -> {
          workbook.getSheet("全县总表").getRow(5).getCell(1).setCellValue("李敏");
          workbook.getSheet("值守明细").getRow(6).getCell(6).setCellValue("");
          workbook.getSheet("值守明细").getRow(6).getCell(5).setCellValue("李敏");
        };
    assertThat(sheets(inBoth).edits())
        .containsExactlyInAnyOrder(
            new DutyEdit.Assign(seat("C1", "2026-09-28", "P2"), "P3"),
            new DutyEdit.Assign(seat("C2", "2026-10-08", "P2"), "P1"));
    var against =
        sheets(
            inBoth.andThen(
                workbook -> workbook.getSheet("全县总表").getRow(6).getCell(11).setCellValue("陈芳")));
    assertThat(against.edits()).isEmpty();
    assertThat(against.refusals())
        .singleElement()
        .satisfies(
            refusal -> {
              assertThat(refusal.code()).isEqualTo("board-against-list");
              assertThat(refusal.spot().cell()).isEqualTo("L7");
            });
  }
}
