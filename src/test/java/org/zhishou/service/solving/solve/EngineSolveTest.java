package org.zhishou.service.solving.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhishou.service.Api.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.zhishou.engine.audit.Auditor;
import org.zhishou.engine.problem.ProblemReader;
import org.zhishou.engine.roster.RosterReader;
import org.zhishou.engine.rulebook.Rule;
import org.zhishou.service.Api;
import org.zhishou.service.EngineTest;
import tools.jackson.databind.JsonNode;

/** The endpoint with the engine behind it. */
@EngineTest
class EngineSolveTest {
  Api api;

  @BeforeEach
  void connect(@LocalServerPort int port) {
    api = new Api(port);
  }

  JsonNode solved(byte[] problem, String query, String... headers) {
    var all = new ArrayList<>(Arrays.asList(headers));
    all.add("Prefer");
    all.add("wait=60");
    var answer = api.submit(problem, query, all.toArray(String[]::new));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return json(answer);
  }

  @Test
  void theRosterPassesItsAuditWithTheScoreAndTotalsItClaims() {
    var job = solved(Api.tiny(), "?steps=3000");

    assertThat(job.path("status").asString()).isEqualTo("COMPLETED");
    var roster = job.path("roster");
    var problem = new ProblemReader().read(Api.tiny());
    var audit = Auditor.audit(problem, new RosterReader().read(roster.toString()));
    assertThat(roster.path("score").path("limits").asLong()).isEqualTo(audit.score().limits());
    assertThat(roster.path("score").path("coverage").asLong()).isEqualTo(audit.score().coverage());
    assertThat(roster.path("score").path("soft").asLong()).isEqualTo(audit.score().soft());
    assertThat(roster.path("rules").size()).isEqualTo(25);
    for (var total : roster.path("rules")) {
      var rule = Rule.byId(total.path("id").asString()).orElseThrow();
      assertThat(total.path("cost").asLong()).isEqualTo(audit.total(rule).cost());
    }
    assertThat(job.path("score")).isEqualTo(roster.path("score"));
    assertThat(job.path("progress").path("moveEvaluations").asLong()).isPositive();
  }

  @Test
  void theSameProblemSeedAndStepsGiveTheSameRoster() {
    var first = solved(Api.tiny(), "?seed=9&steps=2000").path("roster");
    assertThat(solved(Api.tiny(), "?seed=9&steps=2000").path("roster")).isEqualTo(first);
  }

  @Test
  void whatIsMissingIsExplainedInTheLanguageOfTheReader() {
    var nobodyThere =
        new String(Api.tiny(), StandardCharsets.UTF_8)
            .replace("\"maxTravelMinutes\": 90", "\"maxTravelMinutes\": 5")
            .getBytes(StandardCharsets.UTF_8);

    var english = solved(nobodyThere, "?steps=200", "Accept-Language", "en").path("roster");
    var chinese = solved(nobodyThere, "?steps=200").path("roster");

    assertThat(english.path("feasible").asBoolean()).isFalse();
    var reason = english.path("shortages").path(0).path("reason").asString();
    assertThat(reason).containsPattern("[a-z]{4}");
    assertThat(chinese.path("shortages").path(0).path("reason").asString())
        .containsPattern("\\p{IsHan}")
        .isNotEqualTo(reason);
  }
}
