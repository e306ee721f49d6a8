package org.zhishou.service.exchange.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
  void aCharacterThatTheFontLacksIsNamedAndNoPdfIsMade(
      @Autowired ApplicationContext context, @LocalServerPort int port) {
    round = new PlannedRound(context, port);
    round.drafted(round.usual(), "𠮷医师");
    PlannedRound.expect(201, round.post("/publish", "{}"));
    for (var file : List.of("/centres/C1/notice.pdf", "/physicians/P1/letter.pdf")) {
      var refused = api.get(at(file));
      assertThat(refused.statusCode()).as(file).isEqualTo(422);
      var problem = Api.json(refused);
      assertThat(problem.path("code").asString()).isEqualTo("character-not-printable");
      assertThat(problem.at("/errors/0/message").asString()).contains("𠮷").contains("U+20BB7");
    }
    assertThat(api.get(at("/centres/C2/notice.pdf")).statusCode()).isEqualTo(200);
    assertThat(api.get(at("/centres/C1/notice.docx")).statusCode()).isEqualTo(200);
    assertThat(api.get(at("/centres/C1/notice.html")).body()).contains("𠮷医师");
  }

  @Test
  void nobodySeesANoticeUnlessTheBureauWantsThat() {
    var address = "/notices/" + round.county + "/C1";
    assertThat(api.asNobody().get(address).statusCode()).isEqualTo(404);
  }
}
