package org.zhishou.service.county.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhishou.service.Api.header;
import static org.zhishou.service.Api.json;
import static org.zhishou.service.county.registry.RegistryCalls.codes;
import static org.zhishou.service.county.registry.RegistryCalls.ids;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.zhishou.engine.problem.ProblemReader;
import org.zhishou.service.Api;
import org.zhishou.service.ServiceTest;

/** Postings, tour plans, remote sessions and managed staff, as a registry keeps them. */
@ServiceTest
class MeasuresRegistryTest {
  Api api;
  String county;

  @BeforeEach
  void aCountyOfItsOwn(@LocalServerPort int port) {
    api = new Api(port);
    var id = "c" + UUID.randomUUID();
    county = "/api/v1/counties/" + id;
    post("", "{'id':'%s','name':'宁都县'}".formatted(id));
    post("/hospitals", "{'id':'H1','latitude':26.48,'longitude':116.01}");
    post("/hospitals", "{'id':'H2','latitude':26.48,'longitude':116.01}");
    post("/centres", "{'id':'C1','latitude':26.44,'longitude':115.86}");
    post("/centres", "{'id':'C2','latitude':26.44,'longitude':115.88}");
    post("/physicians", "{'id':'P1','institution':'H1','title':'CHIEF'}");
    post("/physicians", "{'id':'P2','institution':'C1','title':'ATTENDING','managedBy':'H1'}");
  }

  HttpResponse<String> post(String path, String body, String... headers) {
    var address = path.isEmpty() ? "/api/v1/counties" : county + path;
    return api.send("POST", address, body.replace('\'', '"'), headers);
  }

  HttpResponse<String> put(String path, String body, String version) {
    return api.send(
        "PUT", county + path, body.replace('\'', '"'), "If-Match", "\"" + version + "\"");
  }

  static final String POSTING =
      "{'id':'A1','physician':'P1','centre':'C1','from':'2026-07-01','to':'2026-12-31'}";

  @Test
  void aPostingHasTermsAndVersionsAndIsFoundByPhysicianAndCentre() {
    var made = post("/postings", POSTING.replace("}", ",'terms':'每周四天，周五回院'}"));
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    var path = "/postings/A1";
    var edited = put(path, POSTING.replace("}", ",'daysPerWeek':4}"), "1");
    assertThat(edited.statusCode()).as(edited.body()).isEqualTo(200);
    assertThat(header(edited, "ETag")).isEqualTo("\"2\"");
    assertThat(put(path, POSTING, "1").statusCode()).isEqualTo(412);
    assertThat(ids(api.get(county + "/postings?physician=P1&centre=C1"))).containsExactly("A1");
    assertThat(ids(api.get(county + "/postings?centre=C2"))).isEmpty();
    var log = api.get(county + "/audit-log");
    assertThat(log.body()).contains("postings/A1");
  }

  @Test
  void anotherHospitalIsShownNoPosting() {
    post("/postings", POSTING);
    assertThat(ids(hospital("H1").get(county + "/postings"))).containsExactly("A1");
    var other = hospital("H2");
    assertThat(ids(other.get(county + "/postings"))).isEmpty();
    assertThat(ids(other.get(county + "/postings?physician=P1"))).isEmpty();
    assertThat(other.get(county + "/postings/A1").statusCode()).isEqualTo(404);
  }

  Api hospital(String id) {
    var body =
        "{\"name\":\"u%s\",\"roles\":[\"HOSPITAL_HR\"],\"county\":\"%s\",\"hospital\":\"%s\"}"
            .formatted(UUID.randomUUID(), county.substring("/api/v1/counties/".length()), id);
    return api.as(json(api.send("POST", "/api/v1/users", body)));
  }

  @Test
  void whoHandsInForARoundIsToldWhoIsPostedMeanwhile() {
    post("/postings", POSTING);
    var opened =
        post(
            "/rounds",
            "{'name':'四季度','year':2026,'quarter':4,'deadline':'2999-01-01T16:00:00Z',"
                + "'whoeverSubmittedNothing':'AS_AVAILABLE'}");
    assertThat(opened.statusCode()).as(opened.body()).isEqualTo(201);
    var availability = county + "/rounds/2026-Q4/availability";
    assertThat(warnings(api.get(availability + "/P1"))).containsExactly(" posted-meanwhile");
    assertThat(warnings(api.get(availability + "/P2"))).isEmpty();
    var away = "{\"unavailable\":[{\"from\":\"2026-10-12\",\"to\":\"2026-10-13\"}]}";
    assertThat(warnings(api.send("PUT", availability + "/P1", away)))
        .containsExactly(" posted-meanwhile", "/unavailable/0 absent-while-posted");
    assertThat(api.get(availability).body()).contains("posted-meanwhile");
  }

  static List<String> warnings(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return json(answer)
        .path("warnings")
        .valueStream()
        .map(one -> one.path("pointer").asString() + " " + one.path("code").asString())
        .toList();
  }

  @Test
  void everyFaultOfAPostingIsNamedAtOnce() {
    post("/postings", POSTING);
    var overlapping =
        "{'id':'A2','physician':'P1','centre':'H1','from':'2026-12-31','to':'2027-06-30',"
            + "'daysPerWeek':8,'term':'x'}";
    assertThat(codes(post("/postings", overlapping)))
        .containsExactlyInAnyOrder(
            "/centre not-a-centre",
            "/daysPerWeek out-of-range",
            "/term unknown-property",
            " overlapping-postings");
    var own = "{'id':'A1','physician':'P2','centre':'C2','from':'2026-07-01','to':'2026-06-30'}";
    assertThat(codes(post("/postings", own)))
        .containsExactlyInAnyOrder(
            "/id duplicate-id", "/to to-before-from", "/physician not-dispatched");
  }

  @Test
  void aPostingThatWasTakenBackDoesNotReturnBesideAnother() {
    post("/postings", POSTING);
    post("/postings/A1/deactivate", "", "If-Match", "\"1\"");
    var other = POSTING.replace("A1", "A2").replace("C1", "C2");
    assertThat(post("/postings", other).statusCode()).isEqualTo(201);
    var back = post("/postings/A1/reactivate", "", "If-Match", "\"2\"");
    assertThat(codes(back)).containsExactly(" overlapping-postings");
  }

  @Test
  void everyFaultOfATourPlanIsNamedAtOnce() {
    var faulty =
        "{'id':'T1','centre':'C9','frequency':'DAILY','from':'2026-10-01','to':'2026-09-30',"
            + "'team':[{'seats':21},{'seats':1}],'minutesFrom':[{'hospital':'C1','minutes':5}],"
            + "'villages':[{'name':'东村','latitude':91,'longitude':116},"
            + "{'name':'东村','latitude':26,'longitude':116}],'windows':[]}";
    assertThat(codes(post("/tour-plans", faulty)))
        .contains(
            "/centre unknown-id",
            "/frequency unknown-value",
            "/to to-before-from",
            "/team/0/seats out-of-range",
            "/team/1 duplicate-team-row",
            "/minutesFrom/0/hospital not-a-hospital",
            "/villages/0/latitude out-of-range",
            "/villages/1/name unknown-value",
            "/windows unknown-property");
    var made =
        post("/tour-plans", "{'id':'T1','centre':'C1','frequency':'MONTHLY','team':[{'seats':2}]}");
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    assertThat(ids(api.get(county + "/tour-plans?frequency=MONTHLY"))).containsExactly("T1");
  }

  @Test
  void onlyACentresOwnStaffAreManagedByAHospital() {
    assertThat(
            codes(
                post(
                    "/physicians",
                    "{'id':'P3','institution':'H2','title':'CHIEF','managedBy':'H1'}")))
        .containsExactly("/managedBy not-own-staff");
    assertThat(
            codes(
                post(
                    "/physicians",
                    "{'id':'P3','institution':'C2','title':'CHIEF','managedBy':'C1'}")))
        .containsExactly("/managedBy not-a-hospital");
    assertThat(json(api.get(county + "/physicians/P2")).path("managedBy").asString())
        .isEqualTo("H1");
  }

  @Test
  void aCentreMayOpenAWeekdayOnSiteAndRemote() {
    var sessions =
        "{'openSessions':[{'weekday':'MONDAY','session':'MORNING'},"
            + "{'weekday':'MONDAY','session':'MORNING','mode':'REMOTE'}]}";
    var edited = put("/centres/C1", sessions, "1");
    assertThat(edited.statusCode()).as(edited.body()).isEqualTo(200);
    assertThat(json(edited).path("openSessions").path(1).path("mode").asString())
        .isEqualTo("REMOTE");
  }

  @Test
  void theExportHasAllOfItAndIsTakenInAgainWithoutAChange() {
    post("/postings", POSTING.replace("}", ",'terms':'半年'}"));
    post(
        "/tour-plans",
        "{'id':'T1','centre':'C1','frequency':'MONTHLY','team':[{'seats':2}],'stops':['东村'],"
            + "'villages':[{'name':'东村','latitude':26.61,'longitude':116.02,'minutes':90}]}");
    var exported = api.get(county + "/registry");
    assertThat(json(exported).path("postings").path(0).path("terms").asString()).isEqualTo("半年");
    var version = header(exported, "ETag").replace("\"", "");
    var replaced = put("/registry", exported.body(), version);
    assertThat(replaced.statusCode()).as(replaced.body()).isEqualTo(200);
    for (var kind : Kind.values()) {
      var tally = json(replaced).path(kind.list());
      assertThat(tally.path("unchanged").asInt()).as(kind.name()).isPositive();
      assertThat(tally.path("updated").asInt() + tally.path("dropped").asInt()).isZero();
    }
  }

  @Test
  void aPostingOfTheContractIsTakenInUnderAnIdOfItsOwn() {
    var merged =
        post("/registry?mode=MERGE", "{'postings':[" + POSTING.replace("'id':'A1',", "") + "]}");
    assertThat(merged.statusCode()).as(merged.body()).isEqualTo(200);
    assertThat(ids(api.get(county + "/postings"))).containsExactly("P1-2026-07-01");
    var again =
        post(
            "/registry?mode=MERGE",
            "{'postings':["
                + POSTING.replace("'id':'A1',", "").replace("2026-12-31", "2027-03-31")
                + "]}");
    assertThat(json(again).path("postings").path("updated").asInt()).isEqualTo(1);
  }

  @Test
  void theQuarterOfTheSeedWithAllMeasuresIsItsProblem(@Autowired RegistrySnapshots registries)
      throws IOException {
    var id = "c" + UUID.randomUUID();
    post("", "{'id':'%s','name':'宁都县'}".formatted(id));
    var registry = Files.readString(Path.of("seeds", "ningdu-measures-registry.json"));
    var taken = api.send("POST", "/api/v1/counties/" + id + "/registry", registry);
    assertThat(taken.statusCode()).as(taken.body()).isEqualTo(200);
    var reader = new ProblemReader();
    var seed = reader.read(Files.readAllBytes(Path.of("seeds", "ningdu-measures.json"))).problem();
    var name = Objects.requireNonNull(seed.name());
    var made = registries.of(id).problem(seed.period(), ToursMade.NONE).withName(name);
    var problem = reader.read(made.json()).problem();
    // they say of each where it comes from
    assertThat(problem.travelTimes()).hasSameSizeAs(seed.travelTimes());
    assertThat(problem).usingRecursiveComparison().ignoringFields("travelTimes").isEqualTo(seed);
  }
}
