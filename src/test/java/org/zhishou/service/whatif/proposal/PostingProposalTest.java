package org.zhishou.service.whatif.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhishou.service.Api.json;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.zhishou.service.Api;
import org.zhishou.service.ServiceTest;
import org.zhishou.service.platform.web.SchemaCheck;

@ServiceTest
class PostingProposalTest {
  Api api;
  String county;

  @BeforeEach
  void aCountyOfItsOwn(@LocalServerPort int port) {
    api = new Api(port);
    var id = "c" + UUID.randomUUID();
    county = "/api/v1/counties/" + id;
    post("", "{'id':'%s','name':'宁都县'}".formatted(id));
    post("/hospitals", "{'id':'H1','name':'县人民医院','latitude':26.48,'longitude':116.01}");
    post(
        "/centres",
        """
        {'id':'C1','name':'石上镇卫生院','latitude':26.6,'longitude':116.0,
         'dutyDaysPerWeek':5}\
        """);
    post(
        "/centres",
        """
        {'id':'C2','name':'赖村镇卫生院','latitude':26.4,'longitude':115.8,
         'dutyDaysPerWeek':0}\
        """);
    post("/physicians", "{'id':'P1','name':'李医师','institution':'H1','title':'CHIEF'}");
    post("/physicians", "{'id':'P2','name':'王医师','institution':'H1','title':'ATTENDING'}");
    post(
        "/postings",
        "{'id':'A1','physician':'P1','centre':'C1','from':'2025-07-01','to':'2025-12-31'}");
  }

  HttpResponse<String> post(String path, String body) {
    var address = path.isEmpty() ? "/api/v1/counties" : county + path;
    return api.send("POST", address, body.replace('\'', '"'));
  }

  @Test
  void whoWentLongestAgoIsProposedWithWhatItDoesToEachQuarter() {
    var answer =
        post(
            "/posting-proposals",
            "{'from':'2027-01-04','to':'2027-06-27','vacancies':[{'centre':'C1'}]}");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    var proposal = json(answer);
    SchemaCheck.of(json(api.get("/v3/api-docs"))).check("PostingProposal", proposal);
    var posting = proposal.at("/postings/0");
    assertThat(posting.path("centreName").asString()).isEqualTo("石上镇卫生院");
    assertThat(posting.at("/sent/physician").asString()).isEqualTo("P2");
    assertThat(posting.at("/sent/physicianName").asString()).isEqualTo("王医师");
    assertThat(posting.at("/others/0/physician").asString()).isEqualTo("P1");
    assertThat(posting.at("/others/0/recentPostings").asInt()).isEqualTo(1);
    assertThat(proposal.path("quarters")).hasSize(2);
    for (var quarter : posting.path("quarters")) {
      assertThat(quarter.path("missingAfter").asInt())
          .isLessThan(quarter.path("missingBefore").asInt());
    }
  }

  @Test
  void aVacancyOfAnUnknownCentreIsAFaultAndOneForNobodyAReason() {
    var faulty =
        post(
            "/posting-proposals",
            "{'from':'2027-01-04','to':'2027-01-01','vacancies':[{'centre':'C9'}]}");
    assertThat(faulty.statusCode()).isEqualTo(422);
    assertThat(json(faulty).path("errors").findValuesAsString("code"))
        .containsExactlyInAnyOrder("to-before-from", "unknown-id");

    var unreadable =
        post(
            "/posting-proposals",
            """
            {'from':'2027-01-04','to':'2027-01-31',
             'vacancies':[{'centre':''},{'centre':' C1'},{'centre':7},{}]}\
            """);
    assertThat(json(unreadable).path("errors").findValuesAsString("code"))
        .containsExactlyInAnyOrder(
            "empty-id", "character-not-permitted", "wrong-type", "missing-property");

    var open =
        post(
            "/posting-proposals",
            """
            {'from':'2027-01-04','to':'2027-01-31',
             'vacancies':[{'centre':'C2','specialty':'PSYCHIATRY','physicians':2}]}\
            """);
    assertThat(json(open).at("/unfilled/0/reason").asString()).isEqualTo("NOBODY_MAY_GO");
    assertThat(json(open).at("/unfilled/0/physicians").asInt()).isEqualTo(2);
  }
}
