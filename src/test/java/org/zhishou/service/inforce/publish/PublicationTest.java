package org.zhishou.service.inforce.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhishou.service.NamesCheck.named;
import static org.zhishou.service.inforce.publish.PlannedRound.codes;
import static org.zhishou.service.inforce.publish.PlannedRound.duty;
import static org.zhishou.service.inforce.publish.PlannedRound.expect;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.zhishou.service.Api;
import org.zhishou.service.ServiceTest;
import org.zhishou.service.platform.web.SchemaCheck;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.ObjectNode;

@ServiceTest
class PublicationTest {
  PlannedRound round;
  JsonNode api;

  @BeforeEach
  void aRound(@Autowired ApplicationContext context, @LocalServerPort int port) {
    round = new PlannedRound(context, port);
    api = Api.json(new Api(port).get("/v3/api-docs"));
  }

  JsonNode checked(String schema, int status, HttpResponse<String> answer) {
    var json = expect(status, answer);
    SchemaCheck.of(api).check(schema, json);
    var stated = api.at("/components/schemas/" + schema + "/properties");
    return stated.has("names") ? named(json) : json;
  }

  static String code(HttpResponse<String> answer) {
    return Api.json(answer).path("code").asString();
  }

  @Test
  void aBrokenLimitAndAGapThatNobodyAcknowledgedAreBothNamed() {
    var duties = new ArrayList<>(round.usual());
    duties.add(duty("C2", round.monday(1).plusDays(3), "P1"));
    duties.removeIf(one -> one.centre().equals("C2") && one.date().isAfter(round.monday(2)));
    round.drafted(duties);

    var refused = round.post("/publish", "{}");

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(code(refused)).isEqualTo("roster-not-publishable");
    assertThat(codes(refused)).containsExactly("weekly-limit", "gap-not-acknowledged");
    assertThat(codes(round.postNothing("/publish"))).isEqualTo(codes(refused));
    assertThat(refused.body()).contains("张医师").contains(round.monday(2).toString());
    assertThat(round.get("/published").statusCode()).isEqualTo(404);
  }

  @Test
  void whatStandsInTheWayIsSaidBeforeAnybodyPublishes() {
    round.published();
    var duties = new ArrayList<>(round.usual());
    duties.add(duty("C2", round.monday(1).plusDays(3), "P1"));
    duties.removeIf(one -> one.centre().equals("C2") && one.date().isAfter(round.monday(2)));
    var draft = round.drafted(duties);

    var check = checked("PublicationCheck", 200, round.get("/publish/check?draft=" + draft));

    assertThat(check.path("version").asInt()).isEqualTo(2);
    assertThat(check.at("/objections/0/code").asString()).isEqualTo("draft-outdated");
    assertThat(check.at("/limits/0/id").asString()).isEqualTo("weekly-limit");
    assertThat(check.at("/gaps/0/centre").asString()).isEqualTo("C2");
    assertThat(check.at("/gaps/0/week").asString()).isEqualTo(round.monday(2).toString());
    assertThat(check.at("/gaps/0").has("reason")).isFalse();
    assertThat(check.at("/changes/toTell/physicians").toString()).isEqualTo("[\"P1\",\"P3\"]");
    assertThat(round.get("/published/2").statusCode()).isEqualTo(404);
  }

  @Test
  void aPhysiciansShareStandsBesideThatOfUnnamedOthers() {
    round.published();

    var share = checked("DutyShare", 200, round.get("/published/shares/P1"));

    assertThat(share.at("/load/dutyDays").asInt()).isEqualTo(4);
    assertThat(share.path("sharing").asInt()).isEqualTo(4);
    assertThat(share.path("leastHalfDays").asInt()).isZero();
    assertThat(share.path("mostHalfDays").asInt()).isEqualTo(8);
    assertThat(share.toString()).doesNotContain("P2", "P3", "P4", "LEAVE");
    assertThat(round.get("/published/shares/P9").statusCode()).isEqualTo(404);
  }

  @Test
  void eachGapIsAcknowledgedOnItsOwnWithAReason() {
    var duties = new ArrayList<>(round.usual());
    duties.removeIf(one -> one.date().isAfter(round.monday(2)));
    round.drafted(duties);
    var first =
        "{'acknowledged':[{'centre':'C1','week':'%s','reason':'修缮'}]}".formatted(round.monday(2));
    assertThat(codes(round.post("/publish", first))).containsExactly("gap-not-acknowledged");
    var strange =
        "{'acknowledged':[{'centre':'C1','week':'%s','reason':'修缮'}]}".formatted(round.monday(1));
    assertThat(codes(round.post("/publish", strange))).contains("no-such-gap");
    var both =
        "{'acknowledged':[{'centre':'C1','week':'%1$s','reason':'修缮'},{'centre':'C2','week':'%1$s','reason':'缺员'}]}"
            .formatted(round.monday(2));

    var published = checked("Publication", 201, round.post("/publish", both));

    assertThat(published.path("acknowledged").size()).isEqualTo(2);
    assertThat(published.path("acknowledged").get(1).path("reason").asString()).isEqualTo("缺员");
    assertThat(published.path("pastGaps").size()).isZero();
  }

  @Test
  void oneReasonCoversACentreForSeveralWeeksAndTheErrorHasTheFormOfTheAnswer() {
    var duties = new ArrayList<>(round.usual());
    duties.removeIf(one -> one.centre().equals("C2") && !one.date().isBefore(round.monday(1)));
    round.drafted(duties);

    var errors = Api.json(round.post("/publish", "{}")).path("errors");

    assertThat(errors).hasSize(2);
    var gap = errors.get(0).path("data");
    SchemaCheck.of(api).check("OpenGap", gap);
    assertThat(gap.path("centre").asString()).isEqualTo("C2");
    assertThat(gap.path("centreName").asString()).isEqualTo("田头镇");
    assertThat(gap.path("week").asString()).isEqualTo(round.monday(1).toString());
    assertThat(gap.path("missing").asInt()).isEqualTo(1);
    var form = (ObjectNode) gap.path("acknowledge");
    form.put("to", round.monday(2).toString()).put("reason", "道路中断");
    var strange = "{'acknowledged':[%s,{'centre':'C1','from':'%2$s','to':'%2$s','reason':'?'}]}";
    assertThat(codes(round.post("/publish", strange.formatted(form, round.monday(1)))))
        .containsExactly("no-such-gap");
    var backwards = "{'acknowledged':[{'centre':'C2','from':'%s','to':'%s','reason':'?'}]}";
    assertThat(codes(round.post("/publish", backwards.formatted(round.monday(2), round.monday(1)))))
        .containsExactly("to-before-from");

    var published =
        checked("Publication", 201, round.post("/publish", "{'acknowledged':[" + form + "]}"));
    var amended =
        checked("Amendment", 201, round.post("/amend", "{'from':'%s'}".formatted(round.monday(1))));
    assertThat(amended.path("gaps")).isEmpty();
    assertThat(amended.path("acknowledged")).isEqualTo(published.path("acknowledged"));
    assertThat(published.path("acknowledged")).hasSize(2);
    assertThat(published.path("acknowledged").get(1).path("week").asString())
        .isEqualTo(round.monday(2).toString());
  }

  @Test
  void whatIsPastIsReportedAndNotJudged() {
    var duties = new ArrayList<>(round.usual());
    duties.add(duty("C2", round.monday(-1).plusDays(3), "P1"));
    duties.removeIf(one -> one.equals(duty("C2", round.monday(-1).plusDays(2), "P3")));
    duties.removeIf(one -> one.equals(duty("C2", round.monday(-1).plusDays(3), "P1")));
    duties.add(duty("C1", round.monday(-1).plusDays(3), "P1"));
    round.drafted(duties);

    var published = checked("Publication", 201, round.post("/publish", "{}"));

    assertThat(published.path("pastLimits").get(0).path("id").asString()).isEqualTo("weekly-limit");
    assertThat(published.path("pastGaps").get(0).path("centre").asString()).isEqualTo("C2");
  }

  @Test
  void aVersionNeverChangesAndTheNextSaysWhatItChanges() {
    round.published();
    var first = round.get("/published/1");
    checked("PublishedRoster", 200, first);
    var draft = expect(200, first).path("draft").asString();
    var again = round.post("/publish", "{}");
    assertThat(code(again)).isEqualTo("draft-published-already");
    var other = round.drafted(round.usual());
    assertThat(code(round.post("/publish", "{'draft':'%s'}".formatted(other))))
        .isEqualTo("draft-outdated");

    var edit =
        "{'edits':[{'kind':'assign','centre':'C1','date':'%s','session':'FULL_DAY','physician':'P2','inPlaceOf':'P1'}]}"
            .formatted(round.monday(1).plusDays(1));
    var saved =
        checked("SavedDraft", 201, round.post("/drafts/" + draft + "/edit", edit))
            .path("id")
            .asString();
    var second =
        checked("Publication", 201, round.post("/publish", "{'draft':'%s'}".formatted(saved)));

    assertThat(second.path("version").asInt()).isEqualTo(2);
    var changes = checked("PublishedChanges", 200, round.get("/published/2/changes"));
    assertThat(changes.path("gained").get(0).path("physician").asString()).isEqualTo("P2");
    assertThat(changes.path("lost").get(0).path("physician").asString()).isEqualTo("P1");
    assertThat(changes.path("toTell").path("physicians").toString()).isEqualTo("[\"P1\",\"P2\"]");
    assertThat(changes.path("toTell").path("centres").toString()).isEqualTo("[\"C1\"]");
    assertThat(changes.path("toTell").path("institutions").toString()).isEqualTo("[\"H1\"]");
    assertThat(round.get("/published/1").body()).isEqualTo(first.body());
    assertThat(expect(200, round.get("/published")).path("version").asInt()).isEqualTo(2);
    assertThat(expect(200, round.get("")).path("state").asString()).isEqualTo("PUBLISHED");
    assertThat(round.log()).contains("published/2").contains("drafts/" + saved);
  }

  @Test
  void editsAreTriedBeforeTheyAreSavedAndRefusedWithTheLimitThatTheyBreak() {
    var draft = round.drafted(round.usual());
    var breaking =
        "{'edits':[{'kind':'assign','centre':'C2','date':'%s','session':'FULL_DAY','physician':'P1'}]}"
            .formatted(round.monday(1).plusDays(3));

    var tried = checked("EditOutcome", 200, round.post("/drafts/" + draft + "/preview", breaking));

    assertThat(tried.path("accepted").asBoolean()).isFalse();
    assertThat(tried.path("newlyBroken").get(0).path("id").asString()).isEqualTo("weekly-limit");
    var refused = round.post("/drafts/" + draft + "/edit", breaking);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(codes(refused)).containsExactly("weekly-limit");
    var many =
        """
        {'edits':[
         {'kind':'swap','one':{'centre':'C1','date':'%1$s','session':'FULL_DAY','physician':'P1'},
          'other':{'centre':'C2','date':'%2$s','session':'FULL_DAY','physician':'P3'}},
         {'kind':'move','centre':'C1','date':'%1$s','session':'FULL_DAY','physician':'P3','toDate':'%3$s','toSession':'FULL_DAY'},
         {'kind':'pin','centre':'C2','date':'%2$s','session':'FULL_DAY','physician':'P1','pinned':true},
         {'kind':'clear','centre':'C1','date':'%3$s','session':'FULL_DAY','physician':'P3'}]}\
        """
            .formatted(
                round.monday(1).plusDays(1),
                round.monday(1).plusDays(2),
                round.monday(1).plusDays(3));
    var saved = checked("SavedDraft", 201, round.post("/drafts/" + draft + "/edit", many));
    assertThat(saved.path("parent").asString()).isEqualTo(draft);
    assertThat(saved.path("change").path("coverage").asInt()).isEqualTo(1);
    assertThat(expect(200, round.get("")).path("draft").asString())
        .isEqualTo(saved.path("id").asString());
    var faulty = round.post("/drafts/" + draft + "/preview", "{'edits':[{'kind':'assing'}]}");
    assertThat(codes(faulty)).containsExactly("unknown-value");
  }

  @Test
  void theBoardLaysADraftOutAndPricesEveryPlaceOfADuty() {
    var draft = round.drafted(round.usual());
    var monday = round.monday(1);
    var board = checked("Board", 200, round.get("/drafts/" + draft + "/board"));
    assertThat(board.path("draft").asString()).isEqualTo(draft);
    assertThat(board.path("duties").size()).isEqualTo(round.usual().size());
    var centre = board.path("centres").get(0);
    assertThat(centre.path("open").asString()).hasSize(board.path("days").size());
    assertThat(centre.path("staffed").size()).isEqualTo(centre.path("required").size());
    assertThat(board.has("verdict")).isFalse();

    var seat =
        "'centre':'C1','date':'%s','session':'FULL_DAY','physician':'P1'"
            .formatted(monday.plusDays(1));
    var cleared = "{'edits':[{'kind':'clear',%s}]}".formatted(seat);
    var tried = checked("Board", 200, round.post("/drafts/" + draft + "/board", cleared));
    assertThat(tried.path("verdict").path("accepted").asBoolean()).isTrue();
    assertThat(tried.path("verdict").path("change").path("coverage").asInt()).isEqualTo(1);
    assertThat(tried.path("missing").get(0).path("week").asString()).isEqualTo(monday.toString());

    var question =
        "{'duty':{%s},'from':'%s','to':'%s'}".formatted(seat, monday, monday.plusDays(6));
    var prices = checked("Prices", 200, round.post("/drafts/" + draft + "/prices", question));
    assertThat(prices.path("ifEmpty").path("coverage").asInt()).isEqualTo(1);
    assertThat(prices.path("places").findValuesAsString("date"))
        .allSatisfy(
            date -> assertThat(date).isBetween(monday.toString(), monday.plusDays(6).toString()));
    assertThat(prices.path("takers").findValuesAsString("physician")).doesNotContain("P1");
    var vacant =
        "{'edits':[{'kind':'clear',%s}],'vacant':{'centre':'C1','date':'%s'}}"
            .formatted(seat, monday.plusDays(1));
    var takers = checked("Prices", 200, round.post("/drafts/" + draft + "/prices", vacant));
    assertThat(takers.path("takers").findValuesAsString("physician")).contains("P1", "P2");
    var nothing = round.post("/drafts/" + draft + "/prices", "{}");
    assertThat(codes(nothing)).containsExactly("missing-property");
    var elsewhere = "{'duty':{%s},'centres':[],'physicians':['P2']}".formatted(seat);
    var part = checked("Prices", 200, round.post("/drafts/" + draft + "/prices", elsewhere));
    assertThat(part.path("places").size()).isZero();
    assertThat(part.path("takers").findValuesAsString("physician")).containsOnly("P2");
  }

  @Test
  void aPlaceTellsWhoChangedItAndWhen() {
    var draft = round.drafted(round.usual());
    var date = round.monday(1).plusDays(1);
    var cleared =
        "{'edits':[{'kind':'clear','centre':'C1','date':'%s','session':'FULL_DAY','physician':'P1'}]}"
            .formatted(date);
    var saved = checked("SavedDraft", 201, round.post("/drafts/" + draft + "/edit", cleared));
    var id = saved.path("id").asString();
    var address = "/drafts/" + id + "/history?centre=C1&date=" + date;
    var steps = checked("PlaceHistory", 200, round.get(address)).path("steps");
    assertThat(steps.size()).isEqualTo(2);
    assertThat(steps.get(0).path("duties").findValuesAsString("physician")).containsExactly("P1");
    assertThat(steps.get(1).path("kind").asString()).isEqualTo("EDITED");
    assertThat(steps.get(1).path("duties").size()).isZero();
    var unchanged = "/drafts/" + id + "/history?centre=C1&date=" + date.plusDays(7);
    assertThat(checked("PlaceHistory", 200, round.get(unchanged)).path("steps").size())
        .isEqualTo(1);
    assertThat(codes(round.get("/drafts/" + id + "/history"))).hasSize(2);
    var cuts = checked("Cuts", 200, round.get("/drafts/" + id + "/cuts")).path("cuts");
    assertThat(cuts.size()).isZero();
  }

  @Test
  void whoeverSavesOnADraftThatCountsNoLongerIsToldSo() {
    var draft = round.drafted(round.usual());
    var seen = round.get("/drafts/" + draft + "/board").headers().firstValue("ETag").orElseThrow();
    var pin =
        "{'edits':[{'kind':'pin','centre':'C1','date':'%s','session':'FULL_DAY','physician':'P1','pinned':true}]}"
            .formatted(round.monday(1).plusDays(1));
    var address = "/drafts/" + draft + "/edit";
    var saved = expect(201, round.postIfMatch(address, pin, seen)).path("id").asString();

    var late = round.postIfMatch(address, pin.replace("true", "false"), seen);

    assertThat(late.statusCode()).isEqualTo(412);
    assertThat(late.headers().firstValue("ETag")).contains("\"" + saved + "\"");
  }

  @Test
  void heavyAnswersHaveThePropertiesAloneThatAreAskedFor() {
    round.published();
    var whole = expect(200, round.get("/published"));
    var draft = whole.path("draft").asString();
    var edits =
        "{'edits':[{'kind':'clear','centre':'C1','date':'%s','session':'FULL_DAY','physician':'P1'}]}"
            .formatted(round.monday(1).plusDays(1));

    var part = round.get("/published?fields=version,duties");
    assertThat(expect(200, part).propertyNames()).containsExactly("version", "duties");
    assertThat(expect(200, part).path("duties")).isEqualTo(whole.path("duties"));
    assertThat(Api.header(part, "ETag")).isNotEqualTo(Api.header(round.get("/published"), "ETag"));
    var preview = round.post("/drafts/" + draft + "/preview?fields=accepted,change", edits);
    assertThat(expect(200, preview).propertyNames()).containsExactly("accepted", "change");
    var roster = expect(200, round.get("/drafts/" + draft + "?fields=score,shortages"));
    assertThat(roster.propertyNames()).containsExactly("score", "shortages");
    var loads = expect(200, round.get("/explanation?of=published&fields=physicians,rules"));
    assertThat(loads.propertyNames()).containsExactly("rules", "physicians");
    var misspelt = round.get("/published?fields=dutys");
    assertThat(misspelt.statusCode()).isEqualTo(422);
    assertThat(codes(misspelt)).containsExactly("unknown-value");
  }

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
  void whatIsSentTwiceUnderAKeyIsPublishedOnce() {
    round.drafted(round.usual());
    var first = checked("Publication", 201, round.post("/publish", "{}", "once"));
    var second = checked("Publication", 201, round.post("/publish", "{}", "once"));
    assertThat(second).isEqualTo(first);
    assertThat(round.get("/published/2").statusCode()).isEqualTo(404);
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
