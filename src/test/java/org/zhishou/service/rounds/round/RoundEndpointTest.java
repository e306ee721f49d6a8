package org.zhishou.service.rounds.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhishou.service.Api.header;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.zhishou.service.Api;
import org.zhishou.service.ServiceTest;
import org.zhishou.service.platform.database.Packed;
import org.zhishou.service.rounds.kept.PublishedRoster;
import org.zhishou.service.rounds.kept.PublishedRosterStore;
import org.zhishou.service.rounds.kept.SnapshotStore;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ServiceTest
class RoundEndpointTest {
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

  @Test
  void aRoundIsOpenedOnceUnderItsKeyAndFoundAtItsAddress() {
    var body =
        "{'year':2026,'quarter':4,'deadline':'%s','whoeverSubmittedNothing':'NOT_AT_ALL'}"
            .formatted(FAR);
    var made = send("POST", rounds, body, "Idempotency-Key", "k");
    assertThat(expect(201, made).path("id").asString()).isEqualTo("2026-Q4");
    expect(201, send("POST", rounds, body, "Idempotency-Key", "k"));
    var again = send("POST", rounds, body);
    assertThat(again.statusCode()).isEqualTo(409);
    assertThat(code(again)).isEqualTo("round-overlaps");
    var found = api.get(header(made, "Location"));
    assertThat(header(found, "ETag")).isEqualTo("\"1\"");
    var page = expect(200, api.get(rounds + "?state=COLLECTING&sort=-deadline"));
    assertThat(page.path("total").asInt()).isEqualTo(1);
    assertThat(expect(200, api.get(rounds + "?state=CLOSED")).path("total").asInt()).isZero();
  }

  @Test
  void everyFaultOfAnOpeningIsNamed() {
    var refused =
        send(
            "POST",
            rounds,
            "{'period':{'firstDay':'2026-10-13','lastDay':'2026-10-25'},'deadline':'soon','quater':4}");
    assertThat(refused.statusCode()).isEqualTo(422);
    var codes = new ArrayList<String>();
    Api.json(refused).path("errors").forEach(error -> codes.add(error.path("code").asString()));
    assertThat(codes)
        .containsExactlyInAnyOrder(
            "not-a-monday", "unknown-value", "missing-property", "unknown-property");
  }

  @Test
  void anEditWantsTheVersionThatWasRead() {
    var round = fourWeeks(FAR, "AS_AVAILABLE");
    var body = "{'deadline':'%s','whoeverSubmittedNothing':'NOT_AT_ALL'}".formatted(FAR);
    expect(428, send("PUT", round, body));
    expect(200, send("PUT", round, body, "If-Match", "\"1\""));
    var moved = send("PUT", round, body, "If-Match", "\"1\"");
    assertThat(moved.statusCode()).isEqualTo(412);
    assertThat(header(moved, "ETag")).isEqualTo("\"2\"");
  }

  @Test
  void absencesOfTheRegistryThatAHandInReplacesAreNamedToHospitalAndBureau() {
    var known =
        """
        {'id':'P3','institution':'H2','title':'ATTENDING','weeklyUnavailable':['FRIDAY'],
         'unavailable':[{'from':'2026-10-14','to':'2026-10-14','reason':'NIGHT_SHIFT'},
          {'from':'2026-10-20','to':'2026-10-21','reason':'LEAVE'},
          {'from':'2025-10-20','to':'2025-10-21','reason':'LEAVE'}]}\
        """;
    var physician = "/api/v1/counties/" + id + "/physicians/P3";
    expect(200, send("PUT", physician, known, "If-Match", "\"1\""));
    var round = fourWeeks(FAR, "AS_AVAILABLE");
    var address = round + "/availability/P3";
    var leave = "{'unavailable':[{'from':'2026-10-19','to':'2026-10-23','reason':'LEAVE'}]}";

    var handedIn = expect(200, send("PUT", address, leave));

    assertThat(handedIn.path("warnings"))
        .extracting(warning -> warning.path("code").asString())
        .containsExactly("registry-absence-dropped");
    assertThat(handedIn.path("warnings").get(0).path("message").asString()).contains("2026-10-14");
    assertThat(handedIn.path("dropped"))
        .isEqualTo(
            json(
                """
                {"unavailable":[{"from":"2026-10-14","to":"2026-10-14","reason":"NIGHT_SHIFT"}]}\
                """));
    var whole = expect(200, api.get(round + "/submissions/H2"));
    assertThat(whole.path("dropping").get(0).path("id").asString()).isEqualTo("P3");
    var kept =
        "{'unavailable':[{'from':'2026-10-19','to':'2026-10-23','reason':'LEAVE'},"
            + "{'from':'2026-10-14','to':'2026-10-14','reason':'NIGHT_SHIFT'}]}";
    var again = expect(200, send("PUT", address, kept, "If-Match", "\"1\""));
    assertThat(again.path("warnings")).isEmpty();
    assertThat(again.has("dropped")).isFalse();
    assertThat(expect(200, api.get(round + "/submissions/H2")).path("dropping")).isEmpty();
  }

  @Test
  void hospitalsDoNotGoRoundTheDeadlineThroughTheRegistry() {
    var user =
        expect(
            201,
            send(
                "POST",
                "/api/v1/users",
                "{'name':'u%s','roles':['HOSPITAL_HR'],'county':'%s','hospital':'H2'}"
                    .formatted(UUID.randomUUID(), id)));
    var hr = api.as(user);
    var physician = "/api/v1/counties/" + id + "/physicians/P3";
    var away =
        "{\"institution\":\"H2\",\"title\":\"ATTENDING\",\"workloadPercent\":0,\"name\":\"王芳\"}";
    var named = "{\"institution\":\"H2\",\"title\":\"ATTENDING\",\"name\":\"王芳\"}";
    fourWeeks(FAR, "AS_AVAILABLE");
    expect(200, hr.send("PUT", physician, named, "If-Match", "\"1\""));
    var late = open("2026-11-09", "2026-12-06", PAST, "AS_AVAILABLE");

    for (var attempt : List.of("", "planned")) {
      if (!attempt.isEmpty()) {
        expect(200, api.post(late + "/plan"));
      }
      var refused = hr.send("PUT", physician, away, "If-Match", "\"2\"");
      assertThat(refused.statusCode()).as(attempt).isEqualTo(409);
      assertThat(code(refused)).isEqualTo("round-being-planned");
      assertThat(refused.body()).contains("workloadPercent");
      var gone = hr.post(physician + "/deactivate", "If-Match", "\"2\"");
      assertThat(code(gone)).isEqualTo("round-being-planned");
      var another = "{\"id\":\"P9\",\"institution\":\"H2\",\"title\":\"CHIEF\"}";
      var added = hr.send("POST", "/api/v1/counties/" + id + "/physicians", another);
      assertThat(code(added)).isEqualTo("round-being-planned");
    }

    var renamed = named.replace("王芳", "王芬");
    expect(200, hr.send("PUT", physician, renamed, "If-Match", "\"2\""));
    expect(200, api.send("PUT", physician, away, "If-Match", "\"3\""));
  }

  @Test
  void nothingToReportIsOneCallAndMoreIsAddedWithoutAVersion() {
    var round = fourWeeks(FAR, "NOT_AT_ALL");
    var submission = round + "/submissions/H1";
    var first = "{'physicians':[{'id':'P1','undesired':['2026-10-13']}]}";
    expect(200, send("PUT", submission, first));
    assertThat(send("PUT", submission, first).statusCode()).isEqualTo(428);

    var nothing = expect(200, api.post(submission + "/nothing"));

    assertThat(nothing.path("complete").asBoolean()).isTrue();
    var entries = nothing.path("entries");
    assertThat(entries.get(0).path("availability").path("undesired")).hasSize(1);
    assertThat(entries.get(1).path("availability")).isEmpty();
    var more = "{'physicians':[{'id':'P2','undesired':['2026-10-14']}]}";
    var added = expect(200, send("PATCH", submission, more));
    assertThat(added.path("entries").get(0).path("availability").path("undesired")).hasSize(1);
    assertThat(added.path("entries").get(1).path("availability").path("undesired")).hasSize(1);
    assertThat(send("PATCH", submission, more, "If-Match", "\"1\"").statusCode()).isEqualTo(412);
    var late = open("2026-11-09", "2026-12-06", PAST, "NOT_AT_ALL") + "/submissions/H2/nothing";
    assertThat(code(api.post(late))).isEqualTo("change-reason-missing");
    expect(200, send("POST", late, "{'reason':'电话确认'}"));
  }

  @Test
  void aRoundInAnotherStateSaysWhichCallLeadsOn() {
    var round = fourWeeks(FAR, "AS_AVAILABLE");
    var refused = api.post(round + "/close");
    assertThat(code(refused)).isEqualTo("round-state-wrong");
    assertThat(Api.json(refused).path("detail").asString()).contains("/plan").doesNotContain("{");
  }

  @Test
  void aRoundThatIsInUseIsNotDeleted() {
    var round = fourWeeks(FAR, "AS_AVAILABLE");
    expect(200, send("PUT", round + "/availability/P1", "{}"));
    var kept = api.delete(round, "If-Match", "\"1\"");
    assertThat(kept.statusCode()).isEqualTo(409);
    assertThat(code(kept)).isEqualTo("round-in-use");
    var unused = open("2027-01-04", "2027-01-31", FAR, "AS_AVAILABLE");
    expect(204, api.delete(unused, "If-Match", "\"1\""));
    expect(404, api.get(unused));
  }

  @Test
  void aHospitalHandsInAllOrNothing() {
    var round = fourWeeks(FAR, "AS_AVAILABLE");
    var faulty =
        send(
            "PUT",
            round + "/submissions/H1",
            "{'physicians':[{'id':'P1'},{'id':'P3'},{'id':'P1','maxDutyDaysPerWeek':8}]}");
    assertThat(expect(422, faulty).path("errors").size()).isEqualTo(3);
    var none = expect(200, api.get(round + "/submissions/H1"));
    assertThat(none.path("submitted").asInt()).isZero();

    var all = send("PUT", round + "/submissions/H1", "{'physicians':[{'id':'P1'},{'id':'P2'}]}");
    assertThat(expect(200, all).path("complete").asBoolean()).isTrue();
    expect(428, send("PUT", round + "/submissions/H1", "{'physicians':[{'id':'P1'}]}"));
    var submissions = expect(200, api.get(round + "/submissions?complete=false"));
    assertThat(submissions.path("items").get(0).path("institution").asString()).isEqualTo("H2");
  }

  @Test
  void remindersAreCounted() {
    var round = fourWeeks(FAR, "AS_AVAILABLE");
    assertThat(expect(200, api.post(round + "/remind")).path("total").asInt()).isEqualTo(2);
    var second = expect(200, api.post(round + "/submissions/H2/remind"));
    assertThat(second.path("reminders").asInt()).isEqualTo(2);
    assertThat(second.path("missing").get(0).path("id").asString()).isEqualTo("P3");
  }

  @Test
  void theHistoryTellsFromWhatToWhatAndWhy() {
    var round = fourWeeks(PAST, "AS_AVAILABLE");
    var path = round + "/availability/P1";
    assertThat(code(send("PUT", path, "{}"))).isEqualTo("change-reason-missing");
    var first = send("PUT", path, "{'reason':'by telephone','maxDutyDaysPerWeek':1}");
    expect(200, first);
    expect(
        200,
        send(
            "PUT",
            path,
            "{'reason':'again','maxDutyDaysPerWeek':2}",
            "If-Match",
            header(first, "ETag")));
    var history = expect(200, api.get(path + "/history"));
    var latest = history.path("items").get(0);
    assertThat(latest.path("reason").asString()).isEqualTo("again");
    assertThat(latest.path("before").path("maxDutyDaysPerWeek").asInt()).isEqualTo(1);
    assertThat(latest.path("after").path("maxDutyDaysPerWeek").asInt()).isEqualTo(2);
    assertThat(history.path("total").asInt()).isEqualTo(2);
  }

  JsonNode snapshotOf(String round) {
    expect(200, api.post(round + "/plan"));
    var run = expect(202, api.post(round + "/solve?seconds=20"));
    api.delete(Api.SOLVES + "/" + run.path("job").asString());
    return expect(200, api.get(round + "/snapshots/" + run.path("snapshot").asString()));
  }

  static List<String> ids(JsonNode problem) {
    return problem.path("physicians").valueStream().map(one -> one.path("id").asString()).toList();
  }

  @Test
  void whatIsHandedInReplacesTheRegistrysWordPropertyByProperty() {
    var round = fourWeeks(PAST, "AS_AVAILABLE");
    expect(
        200,
        send("PUT", round + "/availability/P1", "{'reason':'late','preferred':['2026-10-13']}"));
    expect(
        200,
        send(
            "PUT",
            round + "/availability/P1/wishes",
            "{'reason':'late','preferred':['2026-10-14']}"));
    var problem = snapshotOf(round);
    assertThat(ids(problem)).containsExactly("P1", "P2", "P3");
    var first = problem.path("physicians").get(0);
    assertThat(first.path("ownClinics").size()).isEqualTo(1);
    assertThat(first.path("preferred").get(0).asString()).isEqualTo("2026-10-14");
    assertThat(problem.path("physicians").get(1).path("carriedOverDutyDays").asDouble())
        .isEqualTo(2);
  }

  @Test
  void whoeverSubmittedNothingIsLeftOutWhereTheRoundSaysSo() {
    var round = fourWeeks(PAST, "NOT_AT_ALL");
    expect(200, send("PUT", round + "/availability/P3", "{'reason':'late'}"));
    assertThat(ids(snapshotOf(round))).containsExactly("P3");
  }

  @Test
  void aProblemThatCannotBePlannedSaysWhy() {
    var round = fourWeeks(PAST, "NOT_AT_ALL");
    expect(200, api.post(round + "/plan"));
    var refused = api.post(round + "/solve");
    assertThat(expect(422, refused).path("errors").get(0).path("pointer").asString())
        .isEqualTo("/physicians");
    expect(404, api.get(round + "/draft"));
  }

  @Test
  void solvingWantsARoundThatIsPlanned() {
    var refused = api.post(fourWeeks(PAST, "AS_AVAILABLE") + "/solve");
    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(code(refused)).isEqualTo("round-state-wrong");
  }

  /** P1 on duty on three Tuesdays at C1, published for the round's snapshot. */
  void publish(String round) {
    var roundId = round.substring(round.lastIndexOf('/') + 1);
    snapshotOf(round);
    var snapshot = snapshots.latest(id, roundId).orElseThrow();
    var duties = new ArrayList<String>();
    for (var week = 0; week < 3; week++) {
      duties.add(
          "{\"centre\":\"C1\",\"date\":\"%s\",\"session\":\"FULL_DAY\",\"physician\":\"P1\"}"
              .formatted(LocalDate.of(2026, 10, 13).plusWeeks(week)));
    }
    var document = "{\"duties\":[" + String.join(",", duties) + "]}";
    var packed = Packed.of(document.getBytes(StandardCharsets.UTF_8));
    published.insert(
        new PublishedRoster(
            id,
            roundId,
            1,
            snapshot.id(),
            packed,
            packed,
            "planner",
            Instant.parse("2026-10-01T00:00:00Z")));
    desk.publish(id, roundId);
  }

  @Test
  void whatWasPublishedIsCarriedOverIntoTheNextRound() {
    publish(fourWeeks(PAST, "AS_AVAILABLE"));
    var next = open("2026-11-09", "2026-12-06", PAST, "AS_AVAILABLE");
    var first = expect(200, api.get(next + "/carry-over/P1"));
    assertThat(first.path("source").asString()).isEqualTo("LAST_ROUND");
    assertThat(first.path("carryOver").path("regularAt").get(0).path("weekday").asString())
        .isEqualTo("TUESDAY");
    // needed 24 half-days in 4 weeks + B 4, shared by three: target 9; served 6
    var last = first.path("lastRound");
    assertThat(last.path("halfDays").asLong()).isEqualTo(6);
    assertThat(last.path("targetHalfDays").asLong()).isEqualTo(9);
    assertThat(first.path("carryOver").path("carriedOverDutyDays").asDouble()).isEqualTo(-1.5);
    // P2: served nothing, 2 days carried in: (0 + 4 - 9) / 2
    var second = expect(200, api.get(next + "/carry-over/P2"));
    assertThat(second.path("carryOver").path("carriedOverDutyDays").asDouble()).isEqualTo(-2.5);

    var body = "{'carriedOverDutyDays':0.5,'reason':'agreed'}";
    expect(200, send("PUT", next + "/carry-over/P2", body));
    expect(428, send("PUT", next + "/carry-over/P2", body));
    var problem = snapshotOf(next);
    var carried = problem.path("physicians").get(1).path("carriedOverDutyDays");
    assertThat(carried.asDouble()).isEqualTo(0.5);
    assertThat(problem.path("physicians").get(0).path("regularAt").size()).isEqualTo(1);

    expect(204, api.delete(next + "/carry-over/P2", "If-Match", "\"1\""));
    var restored = expect(200, api.get(next + "/carry-over?source=LAST_ROUND"));
    assertThat(restored.path("total").asInt()).isEqualTo(3);
  }

  @Test
  void aPublishedRoundIsClosedOnceItsLastDayIsPast() {
    var round = fourWeeks(PAST, "AS_AVAILABLE");
    assertThat(code(api.post(round + "/close"))).isEqualTo("round-state-wrong");
    var ended = open("2020-10-12", "2020-10-25", PAST, "AS_AVAILABLE");
    expect(200, api.post(ended + "/plan"));
    desk.publish(id, ended.substring(ended.lastIndexOf('/') + 1));
    assertThat(expect(200, api.post(ended + "/close")).path("state").asString())
        .isEqualTo("CLOSED");
    var shut = send("PUT", ended + "/availability/P1", "{'reason':'late'}");
    assertThat(code(shut)).isEqualTo("round-state-wrong");
  }
}
