package org.zhishou.service.exchange.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhishou.service.exchange.roster.TinyRoster.duty;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhishou.engine.problem.Centre;
import org.zhishou.engine.problem.Physician;
import org.zhishou.service.exchange.print.Pdf;
import org.zhishou.service.exchange.roster.OutgoingRoster;
import org.zhishou.service.exchange.roster.RosterAudience;
import org.zhishou.service.exchange.roster.TinyRoster;

class NoticeTest {
  static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
  static final String ADDRESS = "https://example.cn/notices/jia/C1";

  static Notice notice(OutgoingRoster roster, String id) {
    return writer(roster, id).byMonth(NoticeWriter.months(roster), ADDRESS);
  }

  static NoticeWriter writer(OutgoingRoster roster, String id) {
    Centre centre =
        roster.problem().centres().stream().filter(one -> one.id().equals(id)).findFirst().get();
    var own = roster.only(duty -> duty.centre().equals(id), RosterAudience.CENTRE);
    return new NoticeWriter(own, centre, CHINESE);
  }

  @Test
  void eachMonthHasItsWeeksAndWhatIsSpecialAboutThem() {
    var notice = notice(TinyRoster.amended(RosterAudience.COUNTY), "C1");
    assertThat(notice.title()).isEqualTo("东镇卫生院上级医院医师值守排班公示");
    assertThat(notice.pages())
        .extracting(Notice.Sheet::heading)
        .containsExactly("2026年9月", "2026年10月");
    var october = notice.pages().getLast();
    assertThat(october.columns()).hasSize(6).endsWith("星期六");
    assertThat(october.rows()).hasSize(2);
    assertThat(october.remarks()).containsExactly("10月1日至10月7日为法定节假日，停诊", "10月10日（星期六）为补班日，照常值守");
    var saturday = october.rows().getLast().days().getLast();
    assertThat(saturday.mark()).isEqualTo("班");
    assertThat(saturday.visits()).extracting(Notice.Visit::name).containsExactly("陈芳");
  }

  @Test
  void aTourAndARemoteSessionAreSaidToBeThatAndTheTourHasItsWay() {
    var october = notice(TinyRoster.withTour(RosterAudience.COUNTY), "C2").pages().getLast();
    var visits =
        october.rows().stream()
            .flatMap(row -> row.days().stream())
            .flatMap(day -> day.visits().stream());
    assertThat(visits.map(Notice.Visit::session)).containsExactly("巡回", "上午（远程）");
    assertThat(october.remarks()).contains("10月8日（星期四）巡回医疗：西镇巡诊，依次到上村、下村");
  }

  @Test
  void whatIsCancelledOrReplacedIsSaid() {
    var cancelled = notice(TinyRoster.amended(RosterAudience.COUNTY), "C2");
    assertThat(cancelled.pages().getLast().remarks()).contains("10月9日（星期五）王建华医师的门诊取消");
    var before = new ArrayList<>(TinyRoster.duties());
    before.set(2, duty("C1", "2026-10-09", "P1"));
    var replaced = notice(TinyRoster.of(TinyRoster.duties(), before, RosterAudience.COUNTY), "C1");
    assertThat(replaced.pages().getLast().remarks()).contains("10月9日（星期五）原王建华医师改为李敏医师");
  }

  @Test
  void neitherNoticeNorLetterSaysWhySomebodyIsAway() {
    var roster = TinyRoster.amended(RosterAudience.COUNTY);
    for (var centre : roster.problem().centres()) {
      var page = new NoticePage(notice(roster, centre.id()), Paper.A4, false, CHINESE).xhtml();
      assertThat(page).doesNotContain("休假", "夜班", "培训", "LEAVE");
    }
    var letters = letters(roster);
    assertThat(letters.xhtml()).doesNotContain("休假", "夜班", "培训", "LEAVE");
  }

  static LetterPage letters(OutgoingRoster roster) {
    List<Physician> physicians = roster.problem().physicians();
    return new LetterPage(
        physicians.stream().map(one -> Letter.of(roster, one, CHINESE)).toList(), CHINESE);
  }

  @ParameterizedTest
  @CsvSource({"A4,false,595,842", "A3,false,842,1191", "A4,true,842,595", "A3,true,1191,842"})
  void aPdfHasItsPaperItsFontsAndTextThatCanBeSearched(
      Paper paper, boolean byQuarter, int width, int height) throws IOException {
    var writer = writer(TinyRoster.amended(RosterAudience.COUNTY), "C1");
    var notice =
        byQuarter
            ? writer.byQuarter(ADDRESS)
            : writer.byMonth(List.of(YearMonth.of(2026, 10)), ADDRESS);
    try (var pdf =
        Loader.loadPDF(Pdf.of(new NoticePage(notice, paper, byQuarter, CHINESE).xhtml()))) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(1);
      var box = pdf.getPage(0).getMediaBox();
      assertThat(Math.round(box.getWidth())).isEqualTo(width);
      assertThat(Math.round(box.getHeight())).isEqualTo(height);
      assertThat(new PDFTextStripper().getText(pdf))
          .contains("东镇卫生院上级医院医师值守排班公示", "陈芳", "主治医师", "卫生健康局")
          .doesNotContainPattern("[\u2E80-\u2FDF]");
      assertThat(fontsOf(pdf)).isNotEmpty().allMatch(font -> font.startsWith("embedded"));
      var metadata = new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), "UTF-8");
      assertThat(metadata).contains("pdfaid:part").contains(">2<").contains(">U<");
    }
  }

  static List<String> fontsOf(PDDocument pdf) throws IOException {
    var found = new ArrayList<String>();
    for (var page : pdf.getPages()) {
      for (var name : page.getResources().getFontNames()) {
        var font = page.getResources().getFont(name);
        found.add((font.isEmbedded() ? "embedded " : "missing ") + font.getName());
      }
    }
    return found;
  }

  @Test
  void theCodeLeadsToTheRosterThatHolds() throws Exception {
    var image = ImageIO.read(new ByteArrayInputStream(QrCode.png(ADDRESS)));
    var margin = 40;
    var size = image.getWidth() + 2 * margin;
    var pixels = new int[size * size];
    Arrays.fill(pixels, 0xFFFFFF);
    for (var x = 0; x < image.getWidth(); x++) {
      for (var y = 0; y < image.getHeight(); y++) {
        pixels[(y + margin) * size + x + margin] = image.getRGB(x, y) & 0xFFFFFF;
      }
    }
    assertThat(decoded(new RGBLuminanceSource(size, size, pixels))).isEqualTo(ADDRESS);
  }

  static String decoded(RGBLuminanceSource picture) throws Exception {
    try {
      return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(picture))).getText();
    } catch (NotFoundException none) {
      throw new AssertionError("No code in the picture", none);
    }
  }

  @Test
  void aDocumentHasTheSameDaysAndRemarks() throws IOException {
    var notice = notice(TinyRoster.amended(RosterAudience.COUNTY), "C1");
    var bytes = new NoticeDocx(notice, Paper.A4, false, CHINESE).bytes();
    try (var document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      assertThat(document.getTables()).hasSize(2);
      assertThat(document.getTables().getLast().getRow(2).getCell(5).getText())
          .contains("10 班")
          .contains("陈芳")
          .contains("主治医师");
      assertThat(StreamSupport.stream(document.getParagraphs().spliterator(), false))
          .anyMatch(paragraph -> paragraph.getText().contains("为补班日，照常值守"));
    }
  }

  @Test
  void aLetterListsThePhysiciansDutiesAndTheWayThere() throws IOException {
    var roster = TinyRoster.amended(RosterAudience.COUNTY);
    var letter = Letter.of(roster, roster.problem().physicians().getFirst(), CHINESE);
    assertThat(letter.to()).isEqualTo("王建华（甲县人民医院 副主任医师 内科）：");
    assertThat(letter.body()).contains("2026年9月29日至2026年10月8日").contains("共 2 天");
    assertThat(letter.rows().getFirst())
        .containsExactly("2026年9月29日", "星期二", "西乡卫生院", "全天", "58 分钟");
    try (var pdf = Loader.loadPDF(Pdf.of(letters(roster).xhtml()))) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(3);
    }
  }

  @Test
  void aLetterSaysOfATourWhereItStopsInItsOrder() throws IOException {
    var roster = TinyRoster.withTour(RosterAudience.COUNTY);
    var letter = Letter.of(roster, roster.problem().physicians().getFirst(), CHINESE);
    assertThat(letter.rows().getFirst())
        .containsExactly("2026年10月8日", "星期四", "西乡卫生院", "巡回：西镇巡诊，依次到上村、下村", "58 分钟");
    try (var pdf = Loader.loadPDF(Pdf.of(letters(roster).xhtml()))) {
      assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s", ""))
          .contains("西镇巡诊，依次到上村、下村");
    }
  }

  @ParameterizedTest
  @EnumSource(Paper.class)
  void aQuarterAndAMonthWithToursStayOnOnePageEach(Paper paper) throws IOException {
    for (var landscape : List.of(true, false)) {
      var full =
          new Notice("公示", "第1版", List.of(sheet(landscape)), "县卫生健康局", "http://x", "扫", "脚注");
      var page = new NoticePage(full, paper, landscape, CHINESE);
      try (var pdf = Loader.loadPDF(Pdf.of(page.xhtml()))) {
        assertThat(pdf.getNumberOfPages()).as("%s %s", paper, landscape).isOne();
      }
    }
  }

  /** As full as a county's get: every day somebody is there, and now and then a team of four. */
  static Notice.Sheet sheet(boolean quarter) {
    var rows = new ArrayList<Notice.Row>();
    for (var week = 0; week < (quarter ? 14 : 5); week++) {
      var days = new ArrayList<Notice.Day>();
      for (var weekday = 0; weekday < 6; weekday++) {
        var team = weekday == 2 && week % 4 == 1;
        var visit = new Notice.Visit("张建华", "副主任医师", "妇产科", team ? "巡回" : "");
        var visits = Collections.nCopies(team ? 4 : 1, visit);
        days.add(new Notice.Day("12/30", "", Notice.Kind.WORKING, visits));
      }
      rows.add(new Notice.Row(days));
    }
    var weekdays = List.of("星期一", "星期二", "星期三", "星期四", "星期五", "星期六");
    var remark = "10月30日（星期五）巡回医疗：宁都县肖田乡巡诊，依次到上村、下村、石上";
    return new Notice.Sheet("十月", weekdays, rows, List.of(remark, remark, remark));
  }
}
