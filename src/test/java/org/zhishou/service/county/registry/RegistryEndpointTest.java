package org.zhishou.service.county.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhishou.service.Api.header;
import static org.zhishou.service.Api.json;
import static org.zhishou.service.NamesCheck.named;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhishou.service.ServiceTest;
import tools.jackson.databind.json.JsonMapper;

/** Entries of the registry over HTTP. */
@ServiceTest
class RegistryEndpointTest extends RegistryCalls {
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
}
