package org.zhishou.service.inforce.swap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhishou.service.NamesCheck.named;
import static org.zhishou.service.inforce.publish.PlannedRound.expect;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.zhishou.engine.draft.DutyEdit;
import org.zhishou.engine.problem.Mode;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.problem.Site;
import org.zhishou.engine.problem.Title;
import org.zhishou.engine.roster.RosterNames;
import org.zhishou.service.Api;
import org.zhishou.service.ServiceTest;
import org.zhishou.service.access.Caller;
import org.zhishou.service.access.Role;
import org.zhishou.service.inforce.publish.PlannedRound;
import org.zhishou.service.inforce.publish.RosterPublished;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.ProblemException;
import org.zhishou.service.platform.web.SchemaCheck;
import org.zhishou.service.rounds.round.RoundKey;
import tools.jackson.databind.json.JsonMapper;

@ServiceTest
@RecordApplicationEvents
class SwapDeskTest {
  @Autowired SwapDesk desk;

  PlannedRound round;

  @BeforeEach
  void aPublishedRound(@Autowired ApplicationContext context, @LocalServerPort int port) {
    round = new PlannedRound(context, port).published();
  }

  SwapSight sight(
      Role role, @Nullable String hospital, @Nullable String centre, @Nullable String physician) {
    return new SwapSight(
        new Caller(
            role + "-" + physician,
            role.name(),
            Set.of(role),
            round.county,
            hospital,
            centre,
            physician));
  }

  SwapSight physician(String id) {
    return sight(Role.PHYSICIAN, null, null, id);
  }

  SwapSight hospital(String id) {
    return sight(Role.HOSPITAL_HR, id, null, null);
  }

  SwapSight bureau() {
    return sight(Role.PLANNER, null, null, null);
  }

  DutyEdit.Seat seat(String centre, int day, String physician) {
    return new DutyEdit.Seat(centre, round.monday(1).plusDays(day), Session.FULL_DAY, physician);
  }

  SwapDocument offered() {
    return desk.offer(new RoundKey(round.county, round.id), seat("C1", 1, "P1"), physician("P1"));
  }

  static SwapForms.Taking by(String physician) {
    return new SwapForms.Taking(physician, null);
  }

  SwapDocument taken(String taker) {
    var swap = offered();
    return desk.take(new RoundKey(round.county, round.id), swap.id(), by(taker), physician(taker));
  }

  @Test
  void anApprovedSwapIsTheNextVersionOfTheRoster(@Autowired ApplicationEvents events) {
    var swap = taken("P4");
    assertThat(swap.state()).isEqualTo(SwapState.TAKEN);
    var first = desk.confirm(new RoundKey(round.county, round.id), swap.id(), hospital("H1"));
    assertThat(first.state()).isEqualTo(SwapState.TAKEN);
    assertThatThrownBy(
            () -> desk.approve(new RoundKey(round.county, round.id), swap.id(), bureau()))
        .isInstanceOfSatisfying(
            ProblemException.class,
            refused -> assertThat(refused.code()).isEqualTo(ProblemCode.SWAP_STATE_WRONG));
    var second = desk.confirm(new RoundKey(round.county, round.id), swap.id(), hospital("H2"));
    assertThat(second.state()).isEqualTo(SwapState.CONFIRMED);

    var approved = desk.approve(new RoundKey(round.county, round.id), swap.id(), bureau());

    assertThat(approved.state()).isEqualTo(SwapState.APPROVED);
    assertThat(approved.published()).isEqualTo(2);
    var told = events.stream(RosterPublished.class).toList();
    assertThat(told).hasSize(1);
    assertThat(told.getFirst().version()).isEqualTo(2);
    assertThat(told.getFirst().physicians()).containsExactly("P1", "P4");
    assertThat(told.getFirst().institutions()).containsExactly("H1", "H2");
    assertThat(events.stream(SwapMoved.class).map(SwapMoved::state))
        .containsExactly("OFFERED", "TAKEN", "TAKEN", "CONFIRMED", "APPROVED");
    var changes = expect(200, round.get("/published/2/changes"));
    assertThat(changes.path("gained").get(0).path("physician").asString()).isEqualTo("P4");
    assertThat(changes.path("lost").get(0).path("physician").asString()).isEqualTo("P1");
    var shown = named(expect(200, round.get("/swaps/" + swap.id())));
    named(expect(200, round.get("/swaps")));
    assertThat(shown.path("steps").size()).isEqualTo(5);
    assertThat(approved.steps()).extracting(SwapStep::deed).last().isEqualTo(SwapDeed.APPROVE);
  }

  @Test
  void anApprovedSwapPutsSomebodyElseOnTheTour(
      @Autowired ApplicationContext context, @LocalServerPort int port) {
    round = new PlannedRound(context, port);
    var monday = round.monday(1);
    var date = monday.plusDays(3);
    round.drafted(
        List.of(PlannedRound.onTour(date, "P1"), PlannedRound.onTour(date, "P3")),
        problem -> round.withMeasures(problem, monday));
    expect(201, round.post("/publish", PlannedRound.acknowledgedTour(monday)));
    var tour = new Site("C1", Mode.ON_SITE, "T1");
    var duty = new DutyEdit.Seat(tour, date, Session.FULL_DAY, "P1");
    var swap = desk.offer(new RoundKey(round.county, round.id), duty, physician("P1"));
    desk.take(new RoundKey(round.county, round.id), swap.id(), by("P4"), physician("P4"));
    desk.confirm(new RoundKey(round.county, round.id), swap.id(), hospital("H1"));
    desk.confirm(new RoundKey(round.county, round.id), swap.id(), hospital("H2"));

    assertThat(desk.approve(new RoundKey(round.county, round.id), swap.id(), bureau()).published())
        .isEqualTo(2);

    var team = expect(200, round.get("/published/2")).path("roster").path("duties");
    assertThat(team.valueStream().map(one -> one.path("tour").asString()))
        .containsExactly("T1", "T1");
    assertThat(team.valueStream().map(one -> one.path("physician").asString()))
        .containsExactlyInAnyOrder("P3", "P4");
    assertThat(
            expect(200, round.get("/published/2/changes"))
                .path("gained")
                .findValuesAsString("tour"))
        .containsExactly("T1");
  }

  @Test
  void aDutyIsInOneOpenSwapAtATime() {
    var swap = offered();
    assertThatThrownBy(this::offered)
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining(swap.id());
    var exchanged =
        desk.offer(new RoundKey(round.county, round.id), seat("C2", 2, "P3"), physician("P3"));
    var giving = new SwapForms.Taking("P1", seat("C1", 1, "P1"));
    assertThatThrownBy(
            () ->
                desk.take(
                    new RoundKey(round.county, round.id), exchanged.id(), giving, physician("P1")))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining(swap.id());
    desk.withdraw(new RoundKey(round.county, round.id), swap.id(), physician("P1"));
    assertThat(offered().state()).isEqualTo(SwapState.OFFERED);
  }

  @Test
  void aHospitalTakesTheDutyOfAnotherOneForItsPhysician() {
    var swap = offered();
    var taken =
        desk.take(new RoundKey(round.county, round.id), swap.id(), by("P4"), hospital("H2"));
    assertThat(taken.taker()).isEqualTo("P4");
    assertThat(desk.all(new RoundKey(round.county, round.id), hospital("H9")).items()).isEmpty();
  }

  @Test
  void whoeverOffersIsToldWhoCouldTakeTheDutyAndNobodysCosts(
      @LocalServerPort int port, @Autowired JsonMapper mapper) {
    var query =
        "/swaps/takers?centre=C1&date=%s&physician=P1".formatted(round.monday(1).plusDays(1));

    var answer = named(expect(200, round.get(query)));

    SchemaCheck.of(Api.json(new Api(port).get("/v3/api-docs"))).check("SwapTakers", answer);
    assertThat(answer.path("takers"))
        .extracting(one -> one.path("physician").asString() + one.path("legal").asBoolean())
        .containsExactly("P2true", "P3false", "P4true");
    assertThat(answer.toString()).doesNotContain("cost", "message");
    var nameless = new RosterNames.Person(null, "H1", Title.CHIEF, "SURGERY");
    assertThat(mapper.writeValueAsString(nameless)).doesNotContain("name");
    var duty = new DutyEdit.Seat("C1", round.monday(1).plusDays(1), Session.FULL_DAY, "P1");
    assertThat(desk.takers(new RoundKey(round.county, round.id), duty, physician("P1")).takers())
        .hasSize(3);
    assertThat(desk.takers(new RoundKey(round.county, round.id), duty, hospital("H1")).takers())
        .hasSize(3);
    assertThatThrownBy(
            () -> desk.takers(new RoundKey(round.county, round.id), duty, physician("P2")))
        .isInstanceOf(ProblemException.class);
    assertThatThrownBy(
            () -> desk.takers(new RoundKey(round.county, round.id), duty, hospital("H2")))
        .isInstanceOf(ProblemException.class);
  }

  @Test
  void twoDutiesAreExchanged() {
    var swap = offered();
    var exchange = new SwapForms.Taking("P3", seat("C2", 2, "P3"));
    desk.take(new RoundKey(round.county, round.id), swap.id(), exchange, physician("P3"));
    desk.confirm(new RoundKey(round.county, round.id), swap.id(), hospital("H1"));
    desk.confirm(new RoundKey(round.county, round.id), swap.id(), hospital("H2"));
    desk.approve(new RoundKey(round.county, round.id), swap.id(), bureau());
    var moved = expect(200, round.get("/published/2/changes")).path("moved");
    assertThat(moved.size()).isEqualTo(2);
  }

  @Test
  void whoeverWouldBreakALimitCannotTakeIt() {
    var swap = offered();
    assertThatThrownBy(
            () ->
                desk.take(
                    new RoundKey(round.county, round.id), swap.id(), by("P3"), physician("P3")))
        .isInstanceOfSatisfying(
            ProblemException.class,
            refused -> assertThat(refused.code()).isEqualTo(ProblemCode.EDIT_REFUSED));
    assertThat(desk.one(new RoundKey(round.county, round.id), swap.id(), bureau()).state())
        .isEqualTo(SwapState.OFFERED);
  }

  @Test
  void nobodySpeaksForAnother() {
    assertThatThrownBy(
            () ->
                desk.offer(
                    new RoundKey(round.county, round.id), seat("C1", 1, "P1"), physician("P2")))
        .isInstanceOf(ProblemException.class);
    var swap = taken("P4");
    for (var stranger : List.of(physician("P3"), hospital("H9"))) {
      assertThatThrownBy(
              () -> desk.withdraw(new RoundKey(round.county, round.id), swap.id(), stranger))
          .isInstanceOf(ProblemException.class);
    }
    assertThat(desk.all(new RoundKey(round.county, round.id), physician("P2")).items()).isEmpty();
    assertThat(desk.all(new RoundKey(round.county, round.id), hospital("H2")).items()).hasSize(1);
  }

  @Test
  void theTakerMayStepBackAndTheHospitalsAreAskedAnew() {
    var swap = taken("P4");
    desk.confirm(new RoundKey(round.county, round.id), swap.id(), hospital("H1"));
    desk.release(new RoundKey(round.county, round.id), swap.id(), physician("P4"));
    desk.take(new RoundKey(round.county, round.id), swap.id(), by("P2"), physician("P2"));
    assertThatThrownBy(
            () -> desk.approve(new RoundKey(round.county, round.id), swap.id(), bureau()))
        .isInstanceOf(ProblemException.class);
    var confirmed = desk.confirm(new RoundKey(round.county, round.id), swap.id(), hospital("H1"));
    assertThat(confirmed.state()).isEqualTo(SwapState.CONFIRMED);
  }

  @Test
  void aRefusalHasItsReasonAndAnOfferMayBeWithdrawn() {
    var swap = taken("P4");
    var refused =
        desk.refuse(new RoundKey(round.county, round.id), swap.id(), "科室缺人", hospital("H2"));
    assertThat(refused.state()).isEqualTo(SwapState.REFUSED);
    assertThat(refused.steps()).last().extracting(SwapStep::reason).isEqualTo("科室缺人");
    var other = offered();
    assertThat(
            desk.withdraw(new RoundKey(round.county, round.id), other.id(), physician("P1"))
                .state())
        .isEqualTo(SwapState.WITHDRAWN);
  }
}
