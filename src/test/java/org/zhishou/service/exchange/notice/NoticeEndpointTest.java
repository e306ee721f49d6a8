package org.zhishou.service.exchange.notice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.zhishou.service.Api;
import org.zhishou.service.ServiceTest;
import org.zhishou.service.inforce.publish.PlannedRound;

@ServiceTest
class NoticeEndpointTest {
  PlannedRound round;
  Api api;

  @BeforeEach
  void aPublishedRound(@Autowired ApplicationContext context, @LocalServerPort int port) {
    round = new PlannedRound(context, port).published();
    api = new Api(port);
  }

  String at(String thing) {
    return round.path + "/published" + thing;
  }

  @Test
  void aNoticeIsAPdfAPageAndADocument() {
    var pdf = api.get(at("/centres/C1/notice.pdf"));
    assertThat(pdf.statusCode()).as(pdf.body()).isEqualTo(200);
    assertThat(pdf.body()).startsWith("%PDF-");
    var page = api.get(at("/centres/C1/notice.html?paper=A3&layout=quarter"));
    assertThat(page.body()).contains("梅江镇").contains("420mm 297mm").contains("张医师");
    assertThat(Api.header(page, "Content-Security-Policy")).contains("default-src 'none'");
    assertThat(api.get(at("/centres/C1/notice.docx")).body()).startsWith("PK");
    var byType = api.get(at("/centres/C1/notice"), "Accept", "application/pdf");
    assertThat(byType.body()).startsWith("%PDF-");
  }

  @Test
  void lettersAreForOneOrForAllWhomAHospitalSends() {
    assertThat(api.get(at("/physicians/P1/letter.pdf")).body()).startsWith("%PDF-");
    assertThat(api.get(at("/physicians/P1/letter.docx")).body()).startsWith("PK");
    assertThat(api.get(at("/hospitals/H1/letters.pdf")).body()).startsWith("%PDF-");
    assertThat(api.get(at("/hospitals/H1/letters.docx")).body()).startsWith("PK");
  }

  @Test
  void whatIsNotThereIsNotMade() {
    assertThat(api.get(at("/centres/C9/notice.pdf")).statusCode()).isEqualTo(404);
    assertThat(api.get(at("/physicians/P9/letter.pdf")).statusCode()).isEqualTo(404);
    assertThat(api.get(at("/hospitals/H9/letters.pdf")).statusCode()).isEqualTo(404);
    assertThat(api.get(at("/centres/C1/notice.pdf?version=9")).statusCode()).isEqualTo(404);
    var wrong = api.get(at("/centres/C1/notice.pdf?paper=B5&month=soon&colour=red"));
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(Api.json(wrong).path("errors").size()).isEqualTo(3);
    assertThat(api.get(at("/centres/C1/notice.pdf?month=1999-01")).statusCode()).isEqualTo(404);
  }

  @Test
  void nobodySeesANoticeUnlessTheBureauWantsThat() {
    var address = "/notices/" + round.county + "/C1";
    assertThat(api.asNobody().get(address).statusCode()).isEqualTo(404);
  }
}
