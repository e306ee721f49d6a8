package org.zhishou.service.inforce.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhishou.service.inforce.publish.PlannedRound.codes;
import static org.zhishou.service.inforce.publish.PlannedRound.expect;

import org.junit.jupiter.api.Test;
import org.zhishou.service.ServiceTest;

@ServiceTest
class DraftEditTest extends RoundAtHand {
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
}
