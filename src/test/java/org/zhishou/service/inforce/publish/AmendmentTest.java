package org.zhishou.service.inforce.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhishou.service.inforce.publish.PlannedRound.codes;
import static org.zhishou.service.inforce.publish.PlannedRound.duty;
import static org.zhishou.service.inforce.publish.PlannedRound.expect;

import org.junit.jupiter.api.Test;
import org.zhishou.service.ServiceTest;
import tools.jackson.databind.node.BooleanNode;

@ServiceTest
class AmendmentTest extends RoundAtHand {
  @Test
  void aPhysicianIllForAWeekIsReplacedAndTheAmendmentIsTheNextVersion() {
    round.published();
    var plan =
        checked(
            "SubstitutionPlan",
            200,
            round.get(
                "/published/substitutes?physician=P1&from=%s&to=%s"
                    .formatted(round.monday(1), round.monday(1).plusDays(6))));
    assertThat(plan.path("vacancies").size()).isEqualTo(1);
    assertThat(plan.path("vacancies").get(0).path("ranked").size()).isPositive();

    var ill =
        "{'from':'%1$s','changes':[{'kind':'withdraw-physician','physician':'P1','from':'%1$s','to':'%2$s'}]}"
            .formatted(round.monday(1), round.monday(1).plusDays(6));
    var amendment = checked("Amendment", 201, round.post("/amend", ill));

    assertThat(amendment.path("status").asString()).isEqualTo("DRAFTED");
    assertThat(amendment.path("limits").size()).isZero();
    assertThat(amendment.path("gaps").size()).isZero();
    assertThat(amendment.path("changes").path("lost").get(0).path("physician").asString())
        .isEqualTo("P1");
    var published = checked("Publication", 201, round.post("/publish", "{}"));
    assertThat(published.path("version").asInt()).isEqualTo(2);
    assertThat(published.path("draft").asString()).isEqualTo(amendment.path("draft").asString());
    var duties = expect(200, round.get("/published")).path("duties");
    for (var duty : duties) {
      if (duty.path("date").asString().equals(round.monday(1).plusDays(1).toString())) {
        assertThat(duty.path("physician").asString()).isNotEqualTo("P1");
      }
    }
    assertThat(duties.size()).isEqualTo(8);
    checked("AmendmentPage", 200, round.get("/amendments"));
  }

  @Test
  void anAmendmentAheadLeavesTheDaysBeforeItOpen() {
    round.published();
    expect(201, round.post("/amend", "{'from':'%s'}".formatted(round.monday(2))));
    var draft = expect(201, round.post("/publish", "{}")).path("draft").asString();
    var before = round.monday(1).plusDays(1);

    var plan =
        expect(
            200,
            round.get(
                "/published/substitutes?physician=P1&from=%s&to=%s"
                    .formatted(round.monday(1), round.monday(2).minusDays(1))));
    assertThat(plan.path("vacancies").get(0).path("ranked"))
        .extracting(one -> one.path("physician").asString())
        .containsExactlyInAnyOrder("P2", "P4");
    var duty =
        "{'centre':'C1','date':'%s','session':'FULL_DAY','physician':'P1'}".formatted(before);
    expect(201, round.post("/swaps", duty));
    var clear =
        "{'edits':[{'kind':'clear','centre':'C1','date':'%s','session':'FULL_DAY','physician':'P1'}]}"
            .formatted(before);
    assertThat(expect(200, round.post("/drafts/" + draft + "/preview", clear)).path("accepted"))
        .isEqualTo(BooleanNode.TRUE);
    for (var one : expect(200, round.get("/drafts/" + draft)).path("duties")) {
      assertThat(one.path("pinned").asBoolean())
          .as(one.toString())
          .isEqualTo(one.path("date").asString().compareTo(round.today().toString()) < 0);
    }
  }

  @Test
  void thePlannersOwnChoiceOfASubstituteIsTakenAndOneWhoMayNotIsRefused() {
    round.published();
    var asked =
        """
        {'from':'%1$s','repair':'NOTHING',
         'changes':[{'kind':'withdraw-physician','physician':'P1','from':'%1$s','to':'%2$s'}],
         'edits':[{'kind':'assign','centre':'C1','date':'%2$s','session':'FULL_DAY','physician':'%3$s'}]}\
        """;
    var tuesday = round.monday(1).plusDays(1);
    var busy = round.post("/amend", asked.formatted(round.monday(1), tuesday, "P3"));
    assertThat(codes(busy)).containsExactly("weekly-limit");

    var amendment =
        checked(
            "Amendment",
            201,
            round.post("/amend", asked.formatted(round.monday(1), tuesday, "P4")));

    var changes = amendment.path("changes");
    assertThat(changes.path("gained").get(0).path("physician").asString()).isEqualTo("P4");
    assertThat(changes.path("toTell").path("institutions").toString()).isEqualTo("[\"H1\",\"H2\"]");
    var left =
        "{'from':'%1$s','repair':'NOTHING','changes':[{'kind':'withdraw-physician','physician':'P1','from':'%1$s','to':'%2$s'}]}";
    var open = expect(201, round.post("/amend", left.formatted(round.monday(1), tuesday)));
    assertThat(open.path("gaps").size()).isEqualTo(1);
    assertThat(
            codes(
                round.post("/publish", "{'draft':'%s'}".formatted(open.path("draft").asString()))))
        .containsExactly("gap-not-acknowledged");
  }

  @Test
  void anAmendmentNeverTouchesThePast() {
    round.published();
    var early = "{'from':'%s'}".formatted(round.monday(-1));
    assertThat(code(round.post("/amend", early))).isEqualTo("past-fixed");
    var reaching =
        "{'from':'%s','changes':[{'kind':'withdraw-physician','physician':'P1','from':'%s','to':'%s'}]}"
            .formatted(round.monday(1), round.monday(-1), round.monday(1));
    assertThat(code(round.post("/amend", reaching))).isEqualTo("past-fixed");
    var draft = expect(200, round.get("/published")).path("draft").asString();
    var past =
        "{'edits':[{'kind':'clear','centre':'C1','date':'%s','session':'FULL_DAY','physician':'P1'}]}"
            .formatted(round.monday(-1).plusDays(1));
    assertThat(code(round.post("/drafts/" + draft + "/edit", past))).isEqualTo("past-fixed");
  }

  @Test
  void anAbsenceReopensTheWeekAndIsKeptByTheNextVersion() {
    round.published();
    var date = round.monday(-1).plusDays(1);
    var address = "/centres/C1/attendance/" + date + "/full_day/P1";
    assertThat(expect(200, round.get(address)).path("state").asString()).isEqualTo("PLANNED");

    var absent = checked("Attendance", 200, round.put(address, "{'state':'ABSENT'}"));

    assertThat(absent.path("week").path("missing").asInt()).isEqualTo(1);
    var open = checked("AbsenceList", 200, round.get("/absences")).path("items");
    assertThat(open.size()).isEqualTo(1);
    assertThat(open.get(0).path("duty").path("physician").asString()).isEqualTo("P1");
    assertThat(round.put(address, "{'state':'ATTENDED'}").statusCode()).isEqualTo(428);
    var came = round.put(address, "{'state':'SUBSTITUTED','substitute':'P2'}", "If-Match", "\"1\"");
    assertThat(expect(200, came).path("week").path("missing").asInt()).isZero();
    assertThat(expect(200, round.get("/absences")).path("items").size()).isZero();
    var list = checked("AttendanceList", 200, round.get("/centres/C1/attendance")).path("items");
    assertThat(list.size()).isEqualTo(4);
    var future = "/centres/C1/attendance/" + round.monday(1).plusDays(1) + "/full_day/P1";
    assertThat(code(round.put(future, "{'state':'ATTENDED'}"))).isEqualTo("attendance-too-early");
    assertThat(round.put(address, "{'state':'SUBSTITUTED'}", "If-Match", "\"2\"").statusCode())
        .isEqualTo(422);

    expect(201, round.post("/amend", "{'from':'%s'}".formatted(round.monday(1))));
    var next = expect(201, round.post("/publish", "{}"));
    assertThat(next.path("changes").path("gained").get(0).path("physician").asString())
        .isEqualTo("P2");
  }
}
