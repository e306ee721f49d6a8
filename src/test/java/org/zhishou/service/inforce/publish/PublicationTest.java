package org.zhishou.service.inforce.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhishou.service.inforce.publish.PlannedRound.codes;
import static org.zhishou.service.inforce.publish.PlannedRound.duty;
import static org.zhishou.service.inforce.publish.PlannedRound.expect;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.zhishou.service.Api;
import org.zhishou.service.Meanwhile;
import org.zhishou.service.ServiceTest;
import org.zhishou.service.auditlog.AuditLog;
import org.zhishou.service.auditlog.Deed;
import org.zhishou.service.county.registry.CountyStore;
import org.zhishou.service.platform.web.SchemaCheck;
import tools.jackson.databind.node.ObjectNode;

@ServiceTest
class PublicationTest extends RoundAtHand {
  @Test
  void aPublicationTellsTheLogOnceTheCountyIsItsOwn(
      @Autowired PlatformTransactionManager transactions,
      @Autowired CountyStore counties,
      @Autowired AuditLog log) {
    round.drafted(round.usual());
    var answer =
        Meanwhile.between(
            transactions,
            () -> counties.lock(round.county),
            () -> round.post("/publish", "{}"),
            () -> log.record(Deed.success(round.county, "update", "counties/" + round.county)));
    expect(201, answer);
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
    for (var thing : new String[] {"/published", "/published/1", "/published/1/changes"}) {
      assertThat(code(round.get(thing))).isEqualTo("nothing-published");
    }
  }

  @Test
  void aDraftThatIsNamedInTheQueryIsNotMistakenForTheCurrentOne() {
    round.drafted(round.usual());

    var refused = round.post("/publish?draft=nobody", "{}");

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(codes(refused)).containsExactly("unknown");
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
  void whatIsSentTwiceUnderAKeyIsPublishedOnce() {
    round.drafted(round.usual());
    var first = checked("Publication", 201, round.post("/publish", "{}", "once"));
    var second = checked("Publication", 201, round.post("/publish", "{}", "once"));
    assertThat(second).isEqualTo(first);
    assertThat(round.get("/published/2").statusCode()).isEqualTo(404);
  }
}
