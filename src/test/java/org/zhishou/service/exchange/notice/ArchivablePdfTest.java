package org.zhishou.service.exchange.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhishou.service.exchange.print.PdfJudge.faults;

import java.io.ByteArrayOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhishou.service.exchange.print.Pdf;
import org.zhishou.service.exchange.roster.RosterAudience;
import org.zhishou.service.exchange.roster.TinyRoster;

/** Judged by veraPDF: what is printed can be kept for good, and its text read (PDF/A-2u). */
class ArchivablePdfTest {
  @ParameterizedTest
  @EnumSource(Paper.class)
  void aNoticeIsArchivable(Paper paper) throws Exception {
    var notice = NoticeTest.notice(TinyRoster.amended(RosterAudience.COUNTY), "C1");
    var page = new NoticePage(notice, paper, false, NoticeTest.CHINESE);
    assertThat(faults(Pdf.of(page.xhtml()))).isEmpty();
  }

  @Test
  void aLetterIsArchivable() throws Exception {
    var letters = NoticeTest.letters(TinyRoster.withTour(RosterAudience.COUNTY));
    assertThat(faults(Pdf.of(letters.xhtml()))).isEmpty();
  }

  @Test
  void whatIsNotIsFound() throws Exception {
    var bytes = new ByteArrayOutputStream();
    try (var plain = new PDDocument()) {
      plain.addPage(new PDPage());
      plain.save(bytes);
    }
    assertThat(faults(bytes.toByteArray())).isNotEmpty();
  }
}
