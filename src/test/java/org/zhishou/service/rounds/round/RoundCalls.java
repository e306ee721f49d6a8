package org.zhishou.service.rounds.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.zhishou.service.Api;
import org.zhishou.service.rounds.kept.PublishedRosterStore;
import org.zhishou.service.rounds.kept.SnapshotStore;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A small county for each test, and calls to its rounds. */
abstract class RoundCalls {
  static final String FAR = "2099-01-01T00:00:00Z";
  static final String PAST = "2020-01-01T00:00:00Z";

  @Autowired RoundDesk desk;
  @Autowired SnapshotStore snapshots;
  @Autowired PublishedRosterStore published;

  Api api;
  String id;
  String rounds;

  @BeforeEach
  void aCountyOfItsOwn(@LocalServerPort int port) {
    api = new Api(port);
    id = "c" + UUID.randomUUID();
    var county = "/api/v1/counties/" + id;
    rounds = county + "/rounds";
    expect(201, send("POST", "/api/v1/counties", "{'id':'%s','name':'宁都县'}".formatted(id)));
    expect(
        200,
        send(
            "POST",
            county + "/registry",
            """
            {'calendar':{},'hospitals':[{'id':'H1'},{'id':'H2'}],'centres':[{'id':'C1'}],
             'physicians':[
              {'id':'P1','institution':'H1','title':'CHIEF','ownClinics':[{'weekday':'MONDAY','session':'MORNING'}]},
              {'id':'P2','institution':'H1','title':'ATTENDING','carriedOverDutyDays':2},
              {'id':'P3','institution':'H2','title':'ATTENDING'}],
             'travelTimes':[{'from':'H1','to':'C1','minutes':20},{'from':'H2','to':'C1','minutes':30}]}\
            """));
  }

  HttpResponse<String> send(String method, String path, String body, String... headers) {
    return api.send(method, path, body.replace('\'', '"'), headers);
  }

  static JsonNode expect(int status, HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    return answer.body().isEmpty() ? json("{}") : Api.json(answer);
  }

  static JsonNode json(String text) {
    return JsonMapper.builder().build().readTree(text);
  }

  static String code(HttpResponse<String> answer) {
    return Api.json(answer).path("code").asString();
  }

  String open(String first, String last, String deadline, String unsubmitted) {
    var answer =
        send(
            "POST",
            rounds,
            "{'period':{'firstDay':'%s','lastDay':'%s'},'deadline':'%s','whoeverSubmittedNothing':'%s'}"
                .formatted(first, last, deadline, unsubmitted));
    return rounds + "/" + expect(201, answer).path("id").asString();
  }

  String fourWeeks(String deadline, String unsubmitted) {
    return open("2026-10-12", "2026-11-08", deadline, unsubmitted);
  }

  JsonNode snapshotOf(String round) {
    expect(200, api.post(round + "/plan"));
    var run = expect(202, api.post(round + "/solve?seconds=20"));
    api.delete(Api.SOLVES + "/" + run.path("job").asString());
    return expect(200, api.get(round + "/snapshots/" + run.path("snapshot").asString()));
  }
}
