package org.zhishou.service.rounds.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhishou.service.ServiceTest;
import tools.jackson.databind.JsonNode;

/** The problem that a round is planned from. */
@ServiceTest
class PlannedProblemTest extends RoundCalls {
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
}
