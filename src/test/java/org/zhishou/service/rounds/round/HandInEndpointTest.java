package org.zhishou.service.rounds.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhishou.service.Api.header;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhishou.service.ServiceTest;

/** What hospitals hand in for a round over HTTP. */
@ServiceTest
class HandInEndpointTest extends RoundCalls {
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
    var all = api.post(round + "/remind");
    assertThat(expect(200, all).path("total").asInt()).isEqualTo(2);
    assertThat(all.headers().firstValue("Link")).as("a page that reminds again").isEmpty();
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
}
