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
class TourRouteTest {
  static final String VILLAGES =
      """
      'centre':'C1','minutesPerStop':45,'mostStops':2,
      'villages':[{'name':'东村','latitude':26.6,'longitude':116.1},
                  {'name':'西村','latitude':26.6,'longitude':115.9},
                  {'name':'远东村','latitude':26.6,'longitude':116.15},
                  {'name':'远西村','latitude':26.6,'longitude':115.85,'minutes':90}]\
      """;

  Api api;
  String county;

  @BeforeEach
  void aCountyOfItsOwn(@LocalServerPort int port) {
    api = new Api(port);
    var id = "c" + UUID.randomUUID();
    county = "/api/v1/counties/" + id;
    post("", "{'id':'%s','name':'宁都县'}".formatted(id));
    post("/centres", "{'id':'C1','name':'石上镇卫生院','latitude':26.6,'longitude':116.0}");
    post("/centres", "{'id':'C2'}");
  }

  HttpResponse<String> post(String path, String body) {
    var address = path.isEmpty() ? "/api/v1/counties" : county + path;
    return api.send("POST", address, body.replace('\'', '"'));
  }

  @Test
  void villagesOnOneSideGoOnOneDayInTheShortestOrderWithTimes() {
    var answer = post("/tour-routes", "{" + VILLAGES + "}");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    var route = json(answer);
    SchemaCheck.of(json(api.get("/v3/api-docs"))).check("TourRoute", route);
    assertThat(route.path("centreName").asString()).isEqualTo("石上镇卫生院");
    assertThat(route.path("days")).hasSize(2);
    assertThat(route.at("/days/0/stops").findValuesAsString("village"))
        .containsExactlyInAnyOrder("东村", "远东村");
    assertThat(route.at("/days/1/stops").findValuesAsString("village"))
        .containsExactlyInAnyOrder("西村", "远西村");
    assertThat(route.path("drivingMinutes")).isEqualTo(route.path("leastMinutes"));
    assertThat(route.at("/days/0/stops/0/arrival").asString()).isGreaterThan("08:30");
  }

  @Test
  void daysThatSomebodyEditedAreTimedAsTheyStandBesideTheProposal() {
    var edited = json(post("/tour-routes", "{" + VILLAGES + ",'days':[['东村','西村'],['远西村']]}"));
    assertThat(edited.at("/days/0/stops").findValuesAsString("village"))
        .containsExactly("东村", "西村");
    assertThat(edited.path("leftOut").path(0).asString()).isEqualTo("远东村");
    var unedited = json(post("/tour-routes", "{" + VILLAGES + "}"));
    assertThat(edited.path("proposedMinutes")).isEqualTo(unedited.path("drivingMinutes"));
  }

  @Test
  void itIsPrinted() {
    var sheet = post("/tour-routes.pdf", "{" + VILLAGES + "}");
    assertThat(sheet.statusCode()).isEqualTo(200);
    assertThat(sheet.body()).startsWith("%PDF-");
  }

  @Test
  void everyFaultOfTheQuestionIsNamedAtOnce() {
    var faulty =
        post(
            "/tour-routes",
            """
            {'centre':'C1','leaving':'half past eight','backBy':'07:00','mostStops':6,
             'villages':[{'name':'东村','latitude':26.6,'longitude':116.1},
                         {'name':'东村','latitude':26.6,'longitude':226.1}],
             'days':[['东村','北村']]}\
            """);
    assertThat(faulty.statusCode()).isEqualTo(422);
    assertThat(json(faulty).path("errors").findValuesAsString("pointer"))
        .contains(
            "/leaving",
            "/backBy",
            "/mostStops",
            "/villages/1/name",
            "/villages/1/longitude",
            "/days/0/1");

    var nowhere =
        post(
            "/tour-routes",
            "{'centre':'C2','villages':[{'name':'东村','latitude':26.6,'longitude':116.1}]}");
    assertThat(json(nowhere).at("/errors/0/pointer").asString()).isEqualTo("/centre");
  }
}
