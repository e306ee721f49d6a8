package org.zhishou.service.county.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhishou.service.Api.header;
import static org.zhishou.service.Api.json;
import static org.zhishou.service.NamesCheck.named;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.zhishou.service.Api;
import org.zhishou.service.ServiceTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@ServiceTest
class RegistryEndpointTest {
  static final String COUNTIES = "/api/v1/counties";

  Api api;
  String id;
  String county;

  @BeforeEach
  void aCountyOfItsOwn(@LocalServerPort int port) {
    api = new Api(port);
    id = "c" + UUID.randomUUID();
    county = COUNTIES + "/" + id;
    var made = post(COUNTIES, "{'id':'%s','name':'宁都县'}".formatted(id));
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
  }

  HttpResponse<String> post(String path, String body, String... headers) {
    return api.send(
        api.request(path, headers)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body.replace('\'', '"'))));
  }

  HttpResponse<String> put(String path, String body, String... headers) {
    return api.send(
        api.request(path, headers)
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString(body.replace('\'', '"'))));
  }

  void hospitalAndCentres() {
    post(county + "/hospitals", "{'id':'H1','name':'县医院','latitude':26.48,'longitude':116.01}");
    post(county + "/centres", "{'id':'C1','name':'梅江镇','latitude':26.44,'longitude':115.86}");
    post(county + "/centres", "{'id':'C2','name':'田头镇','kind':'TOWNSHIP'}");
  }

  static List<String> codes(HttpResponse<String> answer) {
    var found = new ArrayList<String>();
    json(answer)
        .path("errors")
        .forEach(
            error ->
                found.add(error.path("pointer").asString() + " " + error.path("code").asString()));
    return found;
  }

  static List<String> ids(HttpResponse<String> page) {
    var found = new ArrayList<String>();
    json(page).path("items").forEach(item -> found.add(item.path("id").asString()));
    return found;
  }

  @Test
  void whatWasAddedIsFoundAtItsAddressAsItWasSent() {
    hospitalAndCentres();
    var made =
        post(
            county + "/physicians",
            """
            {'id':'P1','name':'张医师','institution':'H1','title':'CHIEF','workloadPercent':100,\
            'permittedCentres':['C1'],'phone':'138 0000 0000'}\
            """);
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    assertThat(header(made, "ETag")).isEqualTo("\"1\"");
    var found = api.get(header(made, "Location"));
    assertThat(found.statusCode()).isEqualTo(200);
    var shown = json(found);
    assertThat(shown.path("workloadPercent").asInt()).isEqualTo(100);
    assertThat(shown.path("phone").asString()).isEqualTo("138 0000 0000");
    assertThat(shown.path("active").asBoolean()).isTrue();
    assertThat(named(shown).path("names").path("institutions").path("H1").asString())
        .isEqualTo("县医院");
    named(json(api.get(county + "/physicians")).path("items").path(0));
    var again = api.send("PUT", header(made, "Location"), found.body(), "If-Match", "\"1\"");
    assertThat(again.statusCode()).as(again.body()).isEqualTo(200);
    assertThat(header(again, "ETag")).isEqualTo("\"1\"");
    assertThat(api.get(header(made, "Location"), "If-None-Match", "\"1\"").statusCode())
        .isEqualTo(304);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\u202e", "\\u001b", "\\r\\n", "\\u200b"})
  void whatCannotBeSeenComesInNowhere(String unseen) {
    hospitalAndCentres();
    var text = "某" + unseen + "人";
    var bodies =
        Map.of(
            COUNTIES,
            "{'id':'c%s','name':'%s'}".formatted(UUID.randomUUID(), text),
            county + "/hospitals",
            "{'id':'H7','name':'%s','latitude':26,'longitude':116}".formatted(text),
            county + "/centres",
            "{'id':'%s','name':'某地'}".formatted(text),
            county + "/physicians",
            "{'id':'P7','name':'%s','institution':'H1','title':'CHIEF'}".formatted(text),
            county + "/rounds",
            "{'name':'%s','year':2026,'quarter':4,'deadline':'2026-09-20T16:00:00Z'}"
                .formatted(text),
            county + "/mailboxes",
            "{'email':'a@example.org','role':'PLANNER','kinds':['%s']}".formatted(text),
            "/api/v1/users",
            "{'name':'u%s','displayName':'%s','roles':['PLANNER'],'county':'%s'}"
                .formatted(UUID.randomUUID(), text, id),
            "/api/v1/tokens",
            "{'name':'%s'}".formatted(text));
    bodies.forEach(
        (path, body) -> {
          var answer = post(path, body);
          assertThat(answer.statusCode()).as(path + answer.body()).isEqualTo(422);
          assertThat(answer.body()).as(path).doesNotContain("\u202e", "\u200b");
        });
    var keyed = post(county + "/centres", "{'id':'C9','name':'某地'}", "Idempotency-Key", "a\tb");
    assertThat(json(keyed).path("code").asString()).isEqualTo("parameter-invalid");
  }

  HttpResponse<String> user(String role, String scope, String of) {
    return post(
        "/api/v1/users",
        "{'name':'u%s','roles':['%s'],'county':'%s','%s':'%s'}"
            .formatted(UUID.randomUUID(), role, id, scope, of));
  }

  @Test
  void usersAreMadeForWhatTheRegistryHasAlone() {
    hospitalAndCentres();
    post(county + "/physicians", "{'id':'P1','institution':'H1','title':'CHIEF'}");
    assertThat(user("HOSPITAL_HR", "hospital", "H1").statusCode()).isEqualTo(201);
    assertThat(user("CENTRE", "centre", "C2").statusCode()).isEqualTo(201);
    assertThat(user("PHYSICIAN", "physician", "P1").statusCode()).isEqualTo(201);
    assertThat(codes(user("HOSPITAL_HR", "hospital", "C1")))
        .containsExactly("/hospital scope-unknown");
    assertThat(codes(user("CENTRE", "centre", "C3"))).containsExactly("/centre scope-unknown");
    assertThat(codes(user("PHYSICIAN", "physician", "P2")))
        .containsExactly("/physician scope-unknown");
  }

  @Test
  void aHospitalIsAnsweredAlikeWhetherAForeignPhysicianIsThereOrNot() {
    hospitalAndCentres();
    post(county + "/hospitals", "{'id':'H2','name':'中医院','latitude':26.4,'longitude':116}");
    post(county + "/physicians", "{'id':'P9','institution':'H2','title':'CHIEF'}");
    var hr = api.as(json(user("HOSPITAL_HR", "hospital", "H1")));
    var physician = "{\"id\":\"%s\",\"institution\":\"H2\",\"title\":\"CHIEF\"}";
    var posting = "{\"physician\":\"%s\",\"centre\":\"C1\",\"from\":\"2026-10-01\"}";
    for (var address : List.of("/physicians/%s", "/physicians/%s/deactivate")) {
      var taken = hr.get(county + address.formatted("P9"));
      var free = hr.get(county + address.formatted("P8"));
      assertThat(taken.statusCode()).isEqualTo(free.statusCode());
      assertThat(taken.body().replace("P9", "P8")).isEqualTo(free.body());
    }
    for (var body : List.of(physician, posting)) {
      var list = county + (body.equals(physician) ? "/physicians" : "/postings");
      var taken = hr.send("POST", list, body.formatted("P9"));
      var free = hr.send("POST", list, body.formatted("P8"));
      assertThat(taken.statusCode()).as(taken.body()).isEqualTo(403);
      assertThat(free.statusCode()).as(free.body()).isEqualTo(403);
      assertThat(taken.body()).isEqualTo(free.body());
    }
    var put = physician.replace("\"id\":\"%s\",", "");
    var taken = hr.send("PUT", county + "/physicians/P9", put, "If-Match", "\"1\"");
    var free = hr.send("PUT", county + "/physicians/P8", put, "If-Match", "\"1\"");
    assertThat(taken.statusCode()).isEqualTo(404);
    assertThat(taken.body().replace("P9", "P8")).isEqualTo(free.body());
  }

  @Test
  void everyFaultOfAnEntryIsNamedWithItsPlace() {
    hospitalAndCentres();
    var refused =
        post(
            county + "/physicians",
            """
            {'id':'P/1','institution':'H9','title':'PROFESSOR','workloadPercent':300,'phone':'call me',\
            'permittedCentres':['C1','C7'],'regularAt':[{'centre':'H1'}],'tilte':1,'active':false}\
            """);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(json(refused).path("code").asString()).isEqualTo("registry-faulty");
    assertThat(codes(refused))
        .containsExactlyInAnyOrder(
            "/phone phone-unusable",
            "/id id-unusable",
            "/institution unknown-id",
            "/title unknown-value",
            "/workloadPercent out-of-range",
            "/permittedCentres/1 unknown-id",
            "/regularAt/0/centre not-a-centre",
            "/tilte unknown-property",
            "/active unknown-property");
    assertThat(ids(api.get(county + "/physicians"))).isEmpty();
  }

  @Test
  void anIdIsTakenOverHospitalsAndCentresTogether() {
    hospitalAndCentres();
    assertThat(codes(post(county + "/centres", "{'id':'H1'}"))).containsExactly("/id duplicate-id");
    assertThat(codes(post(county + "/hospitals", "{'id':'H1'}")))
        .containsExactly("/id duplicate-id");
    var physician = "{'id':'H1','institution':'C1','title':'CHIEF'}";
    assertThat(post(county + "/physicians", physician).statusCode()).isEqualTo(201);
    assertThat(codes(post(county + "/physicians", physician))).containsExactly("/id duplicate-id");
  }

  @Test
  void anEditWantsTheCurrentVersion() {
    hospitalAndCentres();
    var path = county + "/hospitals/H1";
    assertThat(put(path, "{'name':'一院'}").statusCode()).isEqualTo(428);
    var edited = put(path, "{'name':'一院'}", "If-Match", "\"1\"");
    assertThat(edited.statusCode()).as(edited.body()).isEqualTo(200);
    assertThat(header(edited, "ETag")).isEqualTo("\"2\"");
    assertThat(json(edited).has("latitude")).isFalse();
    var late = put(path, "{'name':'二院'}", "If-Match", "\"1\"", "Accept-Language", "en");
    assertThat(late.statusCode()).isEqualTo(412);
    assertThat(header(late, "ETag")).isEqualTo("\"2\"");
    assertThat(json(late).path("detail").asString()).contains("\"2\"");
    assertThat(put(path, "{'name':'二院'}", "If-Match", "*").statusCode()).isEqualTo(200);
  }

  @Test
  void whatWasReadMayBeEditedAndSentBack() {
    hospitalAndCentres();
    var path = county + "/centres/C2";
    var read = api.get(path);
    var edited = read.body().replace("田头镇", "田埠乡");
    var answer = put(path, edited, "If-Match", header(read, "ETag"));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(json(answer).path("name").asString()).isEqualTo("田埠乡");
    var lying = put(path, "{'id':'C3','active':false,'version':2}", "If-Match", "\"2\"");
    assertThat(codes(lying)).containsExactlyInAnyOrder("/active read-only", "/id id-differs");
  }

  @Test
  void whatChangesNothingMakesNoVersion() {
    hospitalAndCentres();
    var path = county + "/centres/C2";
    var same = put(path, "{'id':'C2','name':'田头镇','kind':'TOWNSHIP'}", "If-Match", "\"1\"");
    assertThat(header(same, "ETag")).isEqualTo("\"1\"");
  }

  @Test
  void whatIsDeactivatedStaysAndIsNotExported() {
    hospitalAndCentres();
    post(
        county + "/physicians",
        "{'id':'P1','institution':'H1','title':'CHIEF','permittedCentres':['C1','C2']}");
    assertThat(post(county + "/centres/C2/deactivate", "").statusCode()).isEqualTo(428);
    var done = post(county + "/centres/C2/deactivate", "", "If-Match", "\"1\"");
    assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
    assertThat(json(done).path("active").asBoolean()).isFalse();
    assertThat(ids(api.get(county + "/centres?active=false"))).containsExactly("C2");
    var exported = json(api.get(county + "/registry"));
    assertThat(exported.path("centres")).hasSize(1);
    assertThat(exported.path("physicians").path(0).path("permittedCentres")).hasSize(1);
    post(county + "/centres/C2/reactivate", "", "If-Match", "\"2\"");
    assertThat(json(api.get(county + "/registry")).path("centres")).hasSize(2);
  }

  @Test
  void aListIsPagedFilteredAndSorted() {
    hospitalAndCentres();
    for (var number = 1; number <= 5; number++) {
      post(
          county + "/physicians",
          "{'id':'P%d','name':'医师%d','institution':'%s','title':'CHIEF'}"
              .formatted(number, number, number % 2 == 0 ? "H1" : "C1"));
    }
    var page = api.get(county + "/physicians?institution=C1&sort=-id&size=2");
    assertThat(ids(page)).containsExactly("P5", "P3");
    assertThat(json(page).path("total").asInt()).isEqualTo(3);
    assertThat(header(page, "Link"))
        .contains("page=1&size=2&institution=C1&sort=-id>; rel=\"next\"")
        .contains(county + "/physicians");
    var wrong = api.get(county + "/physicians?sort=age&titel=CHIEF&title=BOSS&size=501");
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(json(wrong).path("errors")).hasSize(4);
  }

  @Test
  void theSameSubmissionUnderAKeyMakesOneEntry() {
    var body = "{'id':'H1','name':'县医院'}";
    var first = post(county + "/hospitals", body, "Idempotency-Key", "k1");
    var again = post(county + "/hospitals", body, "Idempotency-Key", "k1");
    assertThat(again.statusCode()).isEqualTo(201);
    assertThat(again.body()).isEqualTo(first.body());
    var other = post(county + "/hospitals", "{'id':'H2'}", "Idempotency-Key", "k1");
    assertThat(other.statusCode()).isEqualTo(422);
    assertThat(json(other).path("code").asString()).isEqualTo("idempotency-key-reused");
    assertThat(ids(api.get(county + "/hospitals"))).containsExactly("H1");
  }

  @Test
  void everyEditOfThePolicyMakesAVersionAndEarlierOnesStay() {
    var first = api.get(county + "/policy");
    assertThat(json(first).path("dutyDaysPerWeek").asInt()).isEqualTo(3);
    var edited =
        put(
            county + "/policy",
            "{'dutyDaysPerWeek':4,'weights':{'continuity':50}}",
            "If-Match",
            header(first, "ETag"));
    assertThat(edited.statusCode()).as(edited.body()).isEqualTo(200);
    assertThat(json(edited).path("version").asInt()).isEqualTo(2);
    assertThat(json(api.get(county + "/policy/versions/1"))).isEqualTo(json(first));
    assertThat(json(api.get(county + "/policy/versions")).path("total").asInt()).isEqualTo(2);
    assertThat(api.get(county + "/policy/versions/3").statusCode()).isEqualTo(404);
    var wrong = put(county + "/policy", "{'dutyDaysPerWeek':9,'weights':{'x':1}}", "If-Match", "*");
    assertThat(codes(wrong))
        .containsExactlyInAnyOrder("/dutyDaysPerWeek out-of-range", "/weights/x unknown-rule");
  }

  @Test
  void aCalendarOfItsOwnReplacesTheBuiltInOneUntilItIsRemoved() {
    var path = county + "/calendar";
    var builtIn = json(api.get(path + "/years/2026"));
    assertThat(builtIn.path("builtIn").asBoolean()).isTrue();
    assertThat(builtIn.path("provisional").asBoolean()).isFalse();
    assertThat(builtIn.path("holidays").valueStream().map(JsonNode::asString))
        .contains("2026-10-01")
        .isSorted();
    assertThat(builtIn.path("makeUpWorkingDays").valueStream().map(JsonNode::asString))
        .contains("2026-10-10");
    assertThat(json(api.get(path + "/years/2090")).path("provisional").asBoolean()).isTrue();
    assertThat(api.get(path + "/years/next").statusCode()).isEqualTo(404);
    assertThat(json(api.get(path)).path("builtIn").asBoolean()).isTrue();
    var own = put(path, "{'holidays':['2026-10-01']}", "If-Match", "\"1\"");
    assertThat(json(own).path("builtIn").asBoolean()).isFalse();
    var year = json(api.get(path + "/years/2026"));
    assertThat(year.path("builtIn").asBoolean()).isFalse();
    assertThat(year.path("makeUpWorkingDays")).isEmpty();
    assertThat(json(api.get(county + "/registry")).path("calendar").path("holidays")).hasSize(1);
    assertThat(codes(put(path, "{'makeUpWorkingDays':['2026-10-08']}", "If-Match", "\"2\"")))
        .containsExactly("/makeUpWorkingDays/0 make-up-day-on-weekday");
    var removed = api.send(api.request(path, "If-Match", "\"2\"").DELETE());
    assertThat(removed.statusCode()).isEqualTo(204);
    assertThat(json(api.get(path)).path("builtIn").asBoolean()).isTrue();
  }

  @Test
  void everyTravelTimeSaysWhereItComesFrom() {
    hospitalAndCentres();
    var pairs = json(api.get(county + "/travel-times"));
    assertThat(pairs.path("total").asInt()).isEqualTo(2);
    assertThat(pairs.path("items").path(0).path("source").asString()).isEqualTo("ESTIMATED");
    assertThat(pairs.path("items").path(0).path("minutes").asInt()).isEqualTo(32);
    assertThat(pairs.path("items").path(1).has("minutes")).isFalse();
    var path = county + "/travel-times/H1/C1";
    var edited = put(path, "{'minutes':44}", "If-Match", "\"0\"");
    assertThat(edited.statusCode()).as(edited.body()).isEqualTo(200);
    assertThat(json(edited).path("source").asString()).isEqualTo("EDITED");
    put(path, "{'minutes':45,'source':'MEASURED'}", "If-Match", "\"1\"");
    assertThat(json(api.get(county + "/travel-times?source=MEASURED")).path("total").asInt())
        .isEqualTo(1);
    assertThat(codes(put(path, "{'minutes':-1,'source':'ESTIMATED'}", "If-Match", "*")))
        .containsExactlyInAnyOrder("/source source-not-stated", "/minutes out-of-range");
    assertThat(api.get(county + "/travel-times/H1/C9").statusCode()).isEqualTo(404);
    api.send(api.request(path, "If-Match", "\"2\"").DELETE());
    assertThat(json(api.get(path)).path("source").asString()).isEqualTo("ESTIMATED");
  }

  @Test
  void pairsThatNobodyStatedAreWorkedOutOverTheRoads() {
    post(county + "/hospitals", "{'id':'H1','latitude':26.50,'longitude':116.00}");
    post(county + "/centres", "{'id':'C1','latitude':26.50,'longitude':116.20}");
    post(county + "/centres", "{'id':'C2','latitude':26.70,'longitude':116.10}");
    post(county + "/centres", "{'id':'C3','latitude':26.90,'longitude':116.51}");
    put(county + "/travel-times/H1/C2", "{'minutes':99}", "If-Match", "*");
    var done = post(county + "/travel-times/work-out", "");
    for (var patience = 300; done.statusCode() == 503 && patience > 0; patience--) {
      LockSupport.parkNanos(100_000_000);
      done = post(county + "/travel-times/work-out", "");
    }
    assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
    assertThat(done.body())
        .isEqualTo("{'stated':1,'roadNetwork':1,'estimated':1}".replace('\'', '"'));
    var byRoad = json(api.get(county + "/travel-times/H1/C1"));
    assertThat(byRoad.path("source").asString()).isEqualTo("ROAD_NETWORK");
    assertThat(byRoad.path("minutes").asInt()).isBetween(15, 18);
    assertThat(json(api.get(county + "/travel-times/H1/C2")).path("minutes").asInt()).isEqualTo(99);
    put(county + "/centres/C1", "{'latitude':26.51,'longitude':116.20}", "If-Match", "*");
    assertThat(json(api.get(county + "/travel-times/H1/C1")).path("source").asString())
        .isEqualTo("ESTIMATED");
  }

  @Test
  void whatWasChangedStandsInTheAuditLogWithoutPersonalData() {
    hospitalAndCentres();
    post(
        county + "/physicians",
        "{'id':'P1','institution':'H1','title':'CHIEF','phone':'13800000000'}");
    put(
        county + "/physicians/P1",
        "{'institution':'H1','title':'ATTENDING','phone':'13900000000'}",
        "If-Match",
        "\"1\"");
    var log = api.get(county + "/audit-log?thing=counties/" + id + "/physicians/P1");
    assertThat(log.body()).doesNotContain("13800000000").doesNotContain("13900000000");
    var entries = json(log).path("items");
    assertThat(entries).as(log.body()).hasSize(2);
    assertThat(entries.path(0).path("action").asString()).isEqualTo("update");
    var detail = JsonMapper.builder().build().readTree(entries.path(0).path("detail").asString());
    assertThat(detail.path("title").toString())
        .isEqualTo("{\"from\":\"CHIEF\",\"to\":\"ATTENDING\"}");
    assertThat(detail.propertyNames()).containsExactlyInAnyOrder("title", "phone");
  }

  @Test
  void aCountyIsRenamedAndItsFaultsAreNamed() {
    assertThat(post(COUNTIES, "{'id':'%s','name':' ','x':1}".formatted(id)).statusCode())
        .isEqualTo(422);
    assertThat(codes(post(COUNTIES, "{'id':'a b','name':'','x':1}")))
        .containsExactlyInAnyOrder("/id county-id", "/name out-of-range", "/x unknown-property");
    var renamed = put(county, "{'name':'瑞金市'}", "If-Match", "\"1\"");
    assertThat(json(renamed).path("name").asString()).isEqualTo("瑞金市");
    assertThat(ids(api.get(COUNTIES + "?name=%E7%91%9E%E9%87%91&size=500"))).contains(id);
    assertThat(
            json(post(county + "/deactivate", "", "If-Match", "\"2\"")).path("active").asBoolean())
        .isFalse();
  }

  @Test
  void whatIsNotThereIsNotFound() {
    for (var path :
        List.of(
            "/hospitals", "/centres/C1", "/policy", "/calendar", "/travel-times", "/registry")) {
      var answer = api.get(COUNTIES + "/nowhere" + path);
      assertThat(answer.statusCode()).as(path).isEqualTo(404);
      assertThat(json(answer).path("code").asString()).isEqualTo("county-unknown");
    }
    var missing = api.get(county + "/physicians/P9");
    assertThat(json(missing).path("code").asString()).isEqualTo("entry-unknown");
    assertThat(put(county + "/physicians/P9", "{}", "If-Match", "*").statusCode()).isEqualTo(404);
  }

  @Test
  void aRegistryIsImportedExportedAndImportedAgain() {
    JsonNode tiny = JsonMapper.builder().build().readTree(Api.tiny());
    var registry = (ObjectNode) tiny;
    registry.remove(List.of("period", "baseline"));
    registry.putArray("baseline").addObject().put("centre", "C1");
    assertThat(codes(post(county + "/registry", registry.toString())))
        .containsExactly("/baseline unknown-property");
    registry.putArray("baseline");
    var done = post(county + "/registry", registry.toString());
    assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
    assertThat(json(done).path("physicians").path("created").asInt()).isEqualTo(3);
    var exported = api.get(county + "/registry");
    var body = (ObjectNode) json(exported);
    assertThat(body.path("physicians")).isEqualTo(registry.path("physicians"));
    assertThat(body.path("centres")).isEqualTo(registry.path("centres"));
    assertThat(body.path("hospitals")).isEqualTo(registry.path("hospitals"));
    assertThat(post(county + "/registry", exported.body()).statusCode()).isEqualTo(409);
    var replaced = put(county + "/registry", exported.body(), "If-Match", header(exported, "ETag"));
    assertThat(replaced.statusCode()).as(replaced.body()).isEqualTo(200);
    for (var kind : List.of("hospitals", "centres", "physicians", "travelTimes")) {
      assertThat(json(replaced).path(kind).path("created").asInt()).isZero();
      assertThat(json(replaced).path(kind).path("updated").asInt()).isZero();
      assertThat(json(replaced).path(kind).path("dropped").asInt()).isZero();
    }
    body.putObject("period").put("firstDay", "2026-09-28").put("lastDay", "2026-10-11");
    var solve = api.submit(body.toString().getBytes(StandardCharsets.UTF_8), "");
    assertThat(solve.statusCode()).as(solve.body()).isIn(202, 503);
    api.forgetJobs();
  }

  @Test
  void theSampleRegistryIsThatOfTheSampleProblemAndIsTakenIn() {
    var sample = (ObjectNode) seed("ningdu-registry.json");
    var done = post(county + "/registry", sample.toString());
    assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
    assertThat(json(done).path("physicians").path("created").asInt()).isEqualTo(60);
    var problem = (ObjectNode) seed("ningdu.json");
    problem.remove(List.of("period", "baseline", "name"));
    sample.remove("name");
    assertThat(sample).isEqualTo(problem);
  }

  static JsonNode seed(String name) {
    try (var file = RegistryEndpointTest.class.getResourceAsStream("/seeds/" + name)) {
      assertThat(file).isNotNull();
      return JsonMapper.builder().build().readTree(file.readAllBytes());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Test
  void twoThousandPhysiciansAreTakenInWithinSecondsOfAProcessor(@Autowired RegistryImport imports) {
    var large = JsonMapper.builder().build().createObjectNode();
    large.putArray("hospitals").addObject().put("id", "H1");
    large.putArray("centres");
    var physicians = large.putArray("physicians");
    for (var number = 0; number < 2000; number++) {
      physicians
          .addObject()
          .put("id", "P" + number)
          .put("name", "医师" + number)
          .put("institution", "H1")
          .put("title", "ATTENDING");
    }
    var processor = ManagementFactory.getThreadMXBean();
    var before = processor.getCurrentThreadCpuTime();
    imports.take(id, large, ImportMode.EMPTY, null);
    assertThat(Duration.ofNanos(processor.getCurrentThreadCpuTime() - before))
        .isLessThan(Duration.ofSeconds(20));
    assertThat(json(api.get(county + "/physicians?size=500&page=3")).path("items")).hasSize(500);
  }

  @Test
  void anIdempotencyKeyIsItsCallersHoweverLong() {
    var made =
        post(
            "/api/v1/users",
            "{'name':'u%s','roles':['BUREAU_ADMIN'],'county':'%s'}"
                .formatted(UUID.randomUUID(), id));
    var other = api.as(json(made));
    var key = "k".repeat(1000);
    var one = "{\"id\":\"H1\",\"name\":\"甲\"}";
    var another = "{\"id\":\"H2\",\"name\":\"乙\"}";
    var hospitals = county + "/hospitals";
    for (var attempt = 0; attempt < 2; attempt++) {
      assertThat(api.send("POST", hospitals, one, "Idempotency-Key", key).statusCode())
          .isEqualTo(201);
      assertThat(other.send("POST", hospitals, another, "Idempotency-Key", key).statusCode())
          .isEqualTo(201);
    }
    assertThat(api.send("POST", hospitals, another, "Idempotency-Key", key).statusCode())
        .isIn(409, 422);
    for (var caller : List.of(api, other)) {
      var solve = caller.submit("", "Idempotency-Key", key);
      assertThat(solve.statusCode()).as(solve.body()).isIn(202, 503);
    }
    api.forgetJobs();
  }

  @Test
  void aFaultyImportKeepsNothingAndNamesAll() {
    var refused =
        post(
            county + "/registry",
            """
            {'hospitals':[{'id':'H1'},{'id':'H1'}],'centres':[{'id':'C1','kind':'CITY'}],\
            'physicians':[{'id':'P1','institution':'H3','title':'CHIEF'}],'period':{}}\
            """);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(codes(refused))
        .containsExactlyInAnyOrder(
            "/period unknown-property",
            "/hospitals/1/id duplicate-id",
            "/centres/0/kind unknown-value",
            "/physicians/0/institution unknown-id");
    assertThat(ids(api.get(county + "/hospitals"))).isEmpty();
  }

  @Test
  void aMergeAddsBesideWhatIsThereAndKeepsPhones() {
    hospitalAndCentres();
    post(
        county + "/physicians",
        "{'id':'P1','institution':'H1','title':'CHIEF','phone':'13800000000'}");
    var done =
        post(
            county + "/registry?mode=MERGE",
            """
            {'physicians':[{'id':'P1','institution':'H1','title':'ATTENDING'},\
            {'id':'P2','institution':'C1','title':'ATTENDING'}],\
            'travelTimes':[{'from':'H1','to':'C2','minutes':70}]}\
            """);
    assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
    assertThat(json(done).path("physicians").path("created").asInt()).isEqualTo(1);
    assertThat(json(done).path("physicians").path("updated").asInt()).isEqualTo(1);
    var physician = json(api.get(county + "/physicians/P1"));
    assertThat(physician.path("phone").asString()).isEqualTo("13800000000");
    assertThat(physician.path("title").asString()).isEqualTo("ATTENDING");
    assertThat(codes(post(county + "/registry?mode=MERGE", "{'centres':[{'id':'H1'}]}")))
        .containsExactly("/centres/0/id duplicate-id");
  }

  @Test
  void aReplacementDeactivatesWhatItDoesNotName() {
    hospitalAndCentres();
    var moved =
        put(
            county + "/registry",
            "{'hospitals':[],'centres':[],'physicians':[]}",
            "If-Match",
            "\"1\"");
    assertThat(moved.statusCode()).isEqualTo(412);
    var done =
        put(
            county + "/registry",
            "{'hospitals':[{'id':'H1'}],'centres':[],'physicians':[]}",
            "If-Match",
            header(moved, "ETag"));
    assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
    assertThat(json(done).path("centres").path("dropped").asInt()).isEqualTo(2);
    assertThat(ids(api.get(county + "/centres?active=true"))).isEmpty();
    assertThat(ids(api.get(county + "/centres"))).containsExactly("C1", "C2");
  }
}
