package org.zhishou.service.inforce.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhishou.service.NamesCheck.named;
import static org.zhishou.service.inforce.publish.PlannedRound.expect;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.zhishou.engine.problem.Mode;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.roster.Duty;
import org.zhishou.service.ServiceTest;
import org.zhishou.service.platform.web.SchemaCheck;
import tools.jackson.databind.JsonNode;

/** A round with a tour and remote sessions: its board, its gate, its swaps, its amendments. */
@ServiceTest
class MeasuresInForceTest {
  PlannedRound round;
  LocalDate tourDay;
  LocalDate remoteDay;
  List<Duty> duties;

  @BeforeEach
  void aRoundWithATourAndRemoteSessions(
      @Autowired ApplicationContext context, @LocalServerPort int port) {
    round = new PlannedRound(context, port);
    tourDay = round.monday(1).plusDays(3);
    remoteDay = round.monday(2).plusDays(4);
    duties = new ArrayList<>(round.usual());
    duties.removeIf(
        duty -> duty.physician().equals("P1") && !duty.date().isBefore(round.monday(0)));
    duties.removeIf(
        duty -> duty.physician().equals("P3") && !duty.date().isBefore(round.monday(0)));
    duties.add(tour("P1"));
    duties.add(tour("P3"));
    duties.add(remote("P2"));
  }

  Duty tour(String physician) {
    return PlannedRound.onTour(tourDay, physician);
  }

  Duty remote(String physician) {
    return new Duty("C2", null, remoteDay, Session.MORNING, Mode.REMOTE, physician, false);
  }

  String drafted() {
    return round.drafted(duties, problem -> round.withMeasures(problem, round.monday(1)));
  }

  void published() {
    drafted();
    expect(201, round.post("/publish", PlannedRound.acknowledgedTour(round.monday(1))));
  }

  SchemaCheck shapes() {
    return SchemaCheck.of(round.document());
  }

  String seat(Duty duty) {
    return "{'centre':'%s','date':'%s','session':'%s','physician':'%s'%s%s}"
        .formatted(
            duty.centre(),
            duty.date(),
            duty.session(),
            duty.physician(),
            duty.tour() == null ? "" : ",'tour':'T1'",
            duty.mode() == Mode.REMOTE ? ",'mode':'REMOTE'" : "");
  }

  @Test
  void theBoardHasTheTourItsDatesAndWhatItsTeamLacks() {
    var draft = drafted();
    var board = expect(200, round.get("/drafts/" + draft + "/board"));
    shapes().check("Board", board);
    var tour = board.path("tours").path(0);
    assertThat(tour.path("windows").path(0).path("missing").asInt()).isEqualTo(1);
    assertThat(tour.path("windows").path(0).path("dates").size()).isEqualTo(10);
    assertThat(board.path("missing").valueStream().map(one -> one.path("tour").asString("")))
        .contains("T1");
    assertThat(
            board
                .path("duties")
                .valueStream()
                .filter(one -> one.path("mode").asString("").equals("REMOTE"))
                .map(one -> one.path("physician").asString()))
        .containsExactly("P2");
    var asked = "{'vacant':{'centre':'C1','tour':'T1','date':'%s'}}".formatted(tourDay);
    var prices = expect(200, round.post("/drafts/" + draft + "/prices", asked));
    shapes().check("Prices", prices);
    assertThat(prices.path("takers").valueStream().map(one -> one.path("tour").asString()))
        .isNotEmpty()
        .containsOnly("T1");
  }

  @Test
  void aTourWithoutItsWholeTeamIsAGapToBeAcknowledgedByNameAndWindow() {
    drafted();
    var check = expect(200, round.get("/publish/check"));
    var gap = check.path("gaps").path(0);
    assertThat(gap.path("tour").asString()).isEqualTo("T1");
    assertThat(gap.path("window").asString()).isEqualTo(round.monday(1).toString());
    assertThat(gap.has("week")).isFalse();
    var refused = expect(422, round.post("/publish", "{}"));
    assertThat(refused.toString()).contains("梅江镇巡诊");
  }

  @Test
  void aSwapSaysWhichTourItIsOfAndOffersItToWhoeverMayCome() {
    published();
    var takers =
        expect(200, round.get("/swaps/takers?centre=C1&tour=T1&physician=P1&date=" + tourDay));
    assertThat(legal(takers)).contains("P2", "P4").doesNotContain("P3");
    var swap = expect(201, round.post("/swaps", seat(tour("P1")))).path("id").asString();
    expect(200, round.post("/swaps/" + swap + "/take", "{'physician':'P2'}"));
    var shown = named(expect(200, round.get("/swaps/" + swap)));
    assertThat(shown.path("duty").path("tour").asString()).isEqualTo("T1");
    assertThat(shown.path("names").path("tours").path("T1").asString()).isEqualTo("梅江镇巡诊");
  }

  static List<String> legal(JsonNode takers) {
    return takers
        .path("takers")
        .valueStream()
        .filter(one -> one.path("legal").asBoolean())
        .map(one -> one.path("physician").asString())
        .toList();
  }

  @Test
  void anAmendmentFindsSubstitutesForAMemberOfTheTourAndForARemoteSession() {
    published();
    var away =
        "{'from':'%s','changes':[%s,%s]}"
            .formatted(
                round.today().plusDays(1), withdrawn("P1", tourDay), withdrawn("P2", remoteDay));
    var amended = expect(201, round.post("/amend", away));
    var changes = amended.path("changes");
    assertThat(changes.path("lost").valueStream().map(MeasuresInForceTest::held))
        .containsExactlyInAnyOrder("P1 T1 ", "P2  REMOTE");
    assertThat(changes.path("gained").valueStream().map(MeasuresInForceTest::place))
        .containsExactlyInAnyOrder("T1 ", " REMOTE");
  }

  static String withdrawn(String physician, LocalDate date) {
    return "{'kind':'withdraw-physician','physician':'%s','from':'%s','to':'%s'}"
        .formatted(physician, date, date);
  }

  static String held(JsonNode duty) {
    return duty.path("physician").asString() + " " + place(duty);
  }

  static String place(JsonNode duty) {
    return duty.path("tour").asString("") + " " + duty.path("mode").asString("");
  }
}
