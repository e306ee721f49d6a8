package org.zhishou.service.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhishou.service.PlannedRound.expect;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.zhishou.service.EngineTest;
import org.zhishou.service.PlannedRound;
import org.zhishou.service.platform.web.SchemaCheck;
import tools.jackson.databind.JsonNode;

@EngineTest
class OverviewEndpointTest {
  @Test
  void aSolvedRoundShowsWhatItLacksWhyAndThatNothingIsPublishedYet(@LocalServerPort int port) {
    var round = new PlannedRound(port);
    var overview = round.get("/overview");
    SchemaCheck.of(round.get("/v3/api-docs")).check("RoundOverview", overview);
    assertThat(overview.has("published")).isFalse();
    var roster = overview.path("roster");
    assertThat(roster.path("published").asBoolean()).isFalse();
    assertThat(roster.path("draft").asString()).isEqualTo(round.run.path("draft").asString());
    assertThat(roster.path("weeks")).hasSize(4).allMatch(week -> missing(week) == 1);
    assertThat(roster.path("gaps")).allMatch(gap -> !gap.path("reason").asString().isBlank());
    assertThat(roster.path("centres").path(0).path("name").asString()).isEqualTo("东镇");
    assertThat(steps(overview)).isEqualTo("COVER_GAPS 4, PUBLISH 0");
  }

  @Test
  void aRoundThatCollectsSaysHowManyAreMissing(@LocalServerPort int port) {
    var round = new PlannedRound(port);
    var opened =
        expect(
            201,
            round.send(
                "POST",
                round.county + "/rounds",
                """
                {'year':2027,'quarter':2,'deadline':'2099-01-01T00:00:00Z',
                 'whoeverSubmittedNothing':'AS_AVAILABLE'}"""));
    var address = round.county + "/rounds/" + opened.path("id").asString() + "/overview";
    var overview = round.get(address);
    assertThat(overview.has("roster")).isFalse();
    assertThat(steps(overview)).isEqualTo("HAND_INS_MISSING 3");
  }

  @Test
  void theProvinceSeesOfEachCountyWhatItsRoundCovers(@LocalServerPort int port) {
    var round = new PlannedRound(port);
    var waiting = round.county.substring(round.county.lastIndexOf('/') + 1);
    var counties = round.get("/api/v1/overview");
    var check = SchemaCheck.of(round.get("/v3/api-docs"));
    counties.forEach(one -> check.check("CountyGlance", one));
    var own =
        counties
            .valueStream()
            .filter(one -> one.path("id").asString().equals(waiting))
            .findFirst()
            .orElseThrow();
    assertThat(own.at("/round/state").asString()).isEqualTo("PLANNING");
    assertThat(own.at("/roster/required").asInt() - own.at("/roster/staffed").asInt()).isEqualTo(4);
    assertThat(own.path("ready").asBoolean()).isFalse();
  }

  static int missing(JsonNode week) {
    return week.path("required").asInt() - week.path("staffed").asInt();
  }

  static String steps(JsonNode overview) {
    return overview
        .path("toDo")
        .valueStream()
        .map(one -> one.path("step").asString() + " " + one.path("count").asInt())
        .reduce((one, other) -> one + ", " + other)
        .orElse("");
  }
}
