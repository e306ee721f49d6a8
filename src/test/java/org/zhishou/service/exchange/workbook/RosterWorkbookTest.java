package org.zhishou.service.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhishou.service.exchange.roster.TinyRoster.duty;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.zhishou.service.exchange.roster.FileType;
import org.zhishou.service.exchange.roster.OutgoingRoster;
import org.zhishou.service.exchange.roster.RosterAudience;
import org.zhishou.service.exchange.roster.TinyRoster;

class RosterWorkbookTest {
  static XSSFWorkbook workbook(OutgoingRoster roster) throws IOException {
    var bytes = bytes(roster, FileType.XLSX, Locale.SIMPLIFIED_CHINESE);
    return new XSSFWorkbook(new ByteArrayInputStream(bytes));
  }

  static byte[] bytes(OutgoingRoster roster, FileType type, Locale locale) throws IOException {
    var bytes = new ByteArrayOutputStream();
    new RosterFile(roster, type, locale).to(bytes);
    return bytes.toByteArray();
  }

  static List<String> sheets(XSSFWorkbook workbook) {
    return StreamSupport.stream(workbook.spliterator(), false).map(Sheet::getSheetName).toList();
  }

  static List<String> texts(Row row) {
    return StreamSupport.stream(row.spliterator(), false).map(cell -> cell.toString()).toList();
  }

  @Test
  void theCountyIsGivenEverySheetTheBoardFirst() throws IOException {
    try (var workbook = workbook(TinyRoster.amended(RosterAudience.COUNTY))) {
      assertThat(sheets(workbook))
          .containsExactly(
              "全县总表", "覆盖情况", "工作量", "值守明细", "变更", "东镇卫生院", "西乡卫生院", "甲县人民医院", "王建华", "李敏", "陈芳",
              "zhishou");
      assertThat(workbook.getSheet("覆盖情况").getDrawingPatriarch().getCharts()).hasSize(1);
      assertThat(workbook.getSheet("工作量").getDrawingPatriarch().getCharts()).hasSize(1);
    }
  }

  @Test
  void othersAreGivenNoSheetThatIsNotTheirs() throws IOException {
    var roster = TinyRoster.amended(RosterAudience.COUNTY);
    var ofHospital = roster.only(duty -> !duty.physician().equals("P3"), RosterAudience.HOSPITAL);
    var ofCentre = roster.only(duty -> duty.centre().equals("C1"), RosterAudience.CENTRE);
    var own = roster.only(duty -> duty.physician().equals("P2"), RosterAudience.PHYSICIAN);
    try (var hospital = workbook(ofHospital);
        var centre = workbook(ofCentre);
        var physician = workbook(own)) {
      assertThat(sheets(hospital)).containsExactly("值守明细", "变更", "甲县人民医院", "王建华", "李敏", "zhishou");
      assertThat(sheets(centre)).containsExactly("值守明细", "变更", "东镇卫生院", "zhishou");
      assertThat(sheets(physician)).containsExactly("值守明细", "变更", "李敏", "zhishou");
    }
  }

  @Test
  void theBoardMarksWhatChangedAndNothingElse() throws IOException {
    try (var workbook = workbook(TinyRoster.amended(RosterAudience.COUNTY))) {
      var board = workbook.getSheet("全县总表");
      var names = new ArrayList<String>();
      var changed = new ArrayList<String>();
      var plain = board.getRow(5).getCell(1).getCellStyle();
      for (var row = 5; row <= 6; row++) {
        for (var column = 1; column <= 14; column++) {
          var cell = board.getRow(row).getCell(column);
          if (!cell.getStringCellValue().isEmpty()) {
            names.add(cell.getAddress() + " " + cell.getStringCellValue());
          }
          if (cell.getCellStyle().getFont().getBold()) {
            changed.add(cell.getAddress().toString());
          }
        }
      }
      assertThat(plain.getFont().getBold()).isFalse();
      assertThat(names).containsExactly("B6 陈芳", "C6 陈芳", "M6 李敏", "N6 陈芳", "C7 王建华", "L7 王建华");
      assertThat(changed).containsExactly("M6", "M7");
    }
  }

  @Test
  void theWeeksThatLackADutyDayAreCounted() throws IOException {
    try (var workbook = workbook(TinyRoster.amended(RosterAudience.COUNTY))) {
      var coverage = workbook.getSheet("覆盖情况");
      assertThat(texts(coverage.getRow(3)))
          .containsExactly("东镇卫生院", "6.0", "4.0", "2.0", "2/3", "2/3");
      assertThat(texts(coverage.getRow(4)))
          .containsExactly("西乡卫生院", "6.0", "2.0", "4.0", "1/3", "1/3");
    }
  }

  @Test
  void theChangesNameWhatCameAndWhatWent() throws IOException {
    try (var workbook = workbook(TinyRoster.amended(RosterAudience.COUNTY))) {
      var changes = workbook.getSheet("变更");
      assertThat(texts(changes.getRow(3)))
          .startsWith("新增", "2026-10-09", "星期五", "东镇卫生院", "C1", "全天", "李敏", "P2");
      assertThat(texts(changes.getRow(4)))
          .startsWith("取消", "2026-10-09", "星期五", "西乡卫生院", "C2", "全天", "王建华", "P1");
    }
  }

  @Test
  void itSaysOfItselfWhatItWasMadeOf() throws IOException {
    try (var workbook = workbook(TinyRoster.amended(RosterAudience.COUNTY))) {
      var stamp = Stamp.of(workbook);
      assertThat(stamp.get("kind")).contains("roster");
      assertThat(stamp.get("round")).contains("2026-Q4");
      assertThat(stamp.get("version")).contains("2");
      assertThat(workbook.isSheetHidden(workbook.getSheetIndex("zhishou"))).isTrue();
    }
  }

  @Test
  void aDutyIsALineOfTheCsv() throws IOException {
    var roster =
        TinyRoster.of(List.of(duty("C1", "2026-10-10", "P2")), null, RosterAudience.COUNTY);
    var csv = new String(bytes(roster, FileType.CSV, Locale.ENGLISH), StandardCharsets.UTF_8);
    assertThat(csv).startsWith("\uFEFFDate,Weekday,Centre,Centre id");
    assertThat(csv.lines().skip(1))
        .singleElement()
        .asString()
        .startsWith("2026-10-10,Saturday,东镇卫生院,C1,Full day,李敏,P2,Attending,Paediatrics,甲县人民医院,");
  }

  @Test
  void whatLooksLikeAFormulaGoesOutAsTextAndComesBackAsItWas() {
    for (var text : List.of("=1+1", "+86", "-5", "@x", "'x", "王", "")) {
      assertThat(FormulaGuard.unguard(FormulaGuard.guard(text))).isEqualTo(text);
    }
    assertThat(FormulaGuard.guard("=cmd()")).isEqualTo("'=cmd()");
    assertThat(FormulaGuard.guard("王建华")).isEqualTo("王建华");
  }

  @Test
  void sheetsOfTheSameNameAreToldApart() {
    var names = new SheetNames();
    assertThat(names.of("张伟")).isEqualTo("张伟");
    assertThat(names.of("张伟")).isEqualTo("张伟 2");
    assertThat(names.of("a/b:c")).isEqualTo("a b c");
    assertThat(names.of("县".repeat(40))).hasSize(31);
    assertThat(names.of("县".repeat(40))).hasSize(31).endsWith(" 2");
  }
}
