package org.zhishou.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A round of a small county of its own, solved once: two centres that want three days a week each,
 * and three physicians who give five days a week, so that each of the four weeks lacks one.
 */
public final class PlannedRound {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  public final Api api;
  public final String county = "/api/v1/counties/c" + UUID.randomUUID();
  public final String address;
  public final JsonNode run;

  public PlannedRound(int port) {
    api = new Api(port);
    var id = county.substring(county.lastIndexOf('/') + 1);
    expect(201, send("POST", "/api/v1/counties", "{'id':'%s','name':'宁都县'}".formatted(id)));
    expect(200, send("POST", county + "/registry", registry()));
    var opened =
        send(
            "POST",
            county + "/rounds",
            """
            {'period':{'firstDay':'2026-10-12','lastDay':'2026-11-08'},'deadline':'2020-01-01T00:00:00Z',
             'whoeverSubmittedNothing':'AS_AVAILABLE'}\
            """);
    address = county + "/rounds/" + expect(201, opened).path("id").asString();
    expect(200, api.post(address + "/plan"));
    run = solved(address + "/solve?steps=300&seed=1");
  }

  private static String registry() {
    return """
    {'calendar':{},'policy':{'dutyDaysPerWeek':3,'maxTravelMinutes':60},
     'hospitals':[{'id':'H1','name':'人民医院','defaultMaxAwayPerDay':3},{'id':'H2','name':'中医院','defaultMaxAwayPerDay':3}],
     'centres':[{'id':'C1','name':'东镇'},{'id':'C2','name':'西镇'}],
     'physicians':[
      {'id':'P1','name':'张医师','institution':'H1','title':'CHIEF'},
      {'id':'P2','name':'李医师','institution':'H1','title':'ATTENDING'},
      {'id':'P3','name':'王医师','institution':'H2','title':'ATTENDING','maxDutyDaysPerWeek':1,
       'unavailable':[{'from':'2026-10-13','to':'2026-10-13','reason':'LEAVE'}]}],
     'travelTimes':[
      {'from':'H1','to':'C1','minutes':20},{'from':'H1','to':'C2','minutes':30},
      {'from':'H2','to':'C1','minutes':30},{'from':'H2','to':'C2','minutes':90}]}\
    """;
  }

  /** Starts a solve and waits for its end. */
  public JsonNode solved(String path) {
    return expect(200, api.post(path, "Prefer", "wait=60"));
  }

  /** Sends JSON that is written with single quotes. */
  public HttpResponse<String> send(String method, String path, String body, String... headers) {
    return api.send(method, path, body.replace('\'', '"'), headers);
  }

  /** Of the round, where it is no address of its own. */
  public JsonNode get(String path) {
    return expect(
        200, api.get(path.startsWith("/api") || path.startsWith("/v3") ? path : address + path));
  }

  /** A scenario of the round as it was made. */
  public JsonNode scenario(String name, String changes) {
    var body = "{'name':'%s','changes':%s}".formatted(name, changes);
    return expect(201, send("POST", address + "/scenarios", body));
  }

  public String at(JsonNode scenario) {
    return address + "/scenarios/" + scenario.path("id").asString();
  }

  public static JsonNode expect(int status, HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    return answer.body().isEmpty() ? MAPPER.readTree("{}") : Api.json(answer);
  }

  /** The problem's code, where the answer has that status. */
  public static String code(int status, HttpResponse<String> answer) {
    return expect(status, answer).path("code").asString();
  }
}
