package org.zhishou.service.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhishou.service.record.ServedCounty.FIRST;
import static org.zhishou.service.record.ServedCounty.duty;
import static org.zhishou.service.record.ServedCounty.expect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.roster.Duty;
import org.zhishou.service.ServiceTest;
import org.zhishou.service.exchange.print.PdfJudge;
import org.zhishou.service.record.ServedCounty;

@ServiceTest
class ReportTest {
  @Autowired ReportDesk desk;

  ServedCounty county;

  @BeforeEach
  void aQuarter(@Autowired ApplicationContext context, @LocalServerPort int port) {
    county = new ServedCounty(context, port);
    List<Duty> duties = new ArrayList<>();
    for (var week = 0; week < 13; week++) {
      duties.add(duty("C1", FIRST.plusWeeks(week).plusDays(1), Session.FULL_DAY, "P1"));
      if (week % 2 == 0) {
        duties.add(duty("C2", FIRST.plusWeeks(week).plusDays(3), Session.FULL_DAY, "P2"));
      }
    }
    var round = county.published(2025, 1, duties);
    for (var number = 0; number < duties.size(); number++) {
      if (number % 4 != 3) {
        county.attended(round, duties.get(number));
      }
    }
  }

  @Test
  void aCountysReportHasItsFiguresAndAPageForEachCentre() throws Exception {
    for (var span : List.of("2025-Q1", "2025")) {
      var content = desk.pdf(county.id, ReportSpan.of(span).orElseThrow(), Locale.CHINA);
      assertThat(PdfJudge.faults(content)).isEmpty();
      try (var pdf = Loader.loadPDF(content)) {
        var text = new PDFTextStripper();
        var pages = pdf.getNumberOfPages();
        text.setStartPage(1);
        text.setEndPage(pages - 2);
        var whole = text.getText(pdf);
        assertThat(whole).contains("宁都县基层值守工作2025年").contains("周达标率").contains("人民医院");
        text.setStartPage(pages - 1);
        text.setEndPage(pages - 1);
        assertThat(text.getText(pdf)).contains("石上镇卫生院", "王明", "未登记出勤 1 次");
        text.setStartPage(pages);
        text.setEndPage(pages);
        assertThat(text.getText(pdf)).contains("梅江社区卫生服务中心", "李芳", "排班时即缺 1 天");
      }
    }
  }

  @Test
  void aCertificateOfServiceIsPrintedWithWhatItCountsAndRoomForSeals() throws Exception {
    var content = county.api.bytes(county.county + "/physicians/P1/promotion/certificate.pdf");
    try (var pdf = Loader.loadPDF(content)) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(1);
      var text = new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
      assertThat(text).contains("兹证明王明（人民医院，主任医师）", "石上镇卫生院", "第四十六条", "宁都县卫生健康局（盖章）");
    }
    assertThat(PdfJudge.faults(content)).isEmpty();
    expect(404, county.api.get(county.county + "/physicians/P9/promotion/certificate.pdf"));
  }

  @Test
  void whatIsNoSpanHasNoReport() {
    expect(404, county.api.get(county.county + "/reports/2025-Q5.pdf"));
    expect(404, county.api.get(county.county + "/reports/last.pdf"));
  }
}
