package org.zhishou.service.whatif.insight;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhishou.engine.problem.FaultyProblemException;
import org.zhishou.engine.problem.Policy;
import org.zhishou.engine.problem.RegistryReader;
import org.zhishou.service.access.Permitted;
import org.zhishou.service.access.Role;
import org.zhishou.service.platform.listing.Answers;
import org.zhishou.service.platform.web.Body;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.Problems;
import org.zhishou.service.platform.web.Query;
import org.zhishou.service.platform.web.Stated;
import org.zhishou.service.rounds.round.RoundKey;
import org.zhishou.service.whatif.scenario.Workbench;
import tools.jackson.databind.JsonNode;

@RestController
@RequestMapping("/api/v1/counties/{county}/rounds/{round}/policy-effect")
@Tag(name = "Insight", description = "Rosters compared, explained and mended")
class PolicyEffectController {
  private final RosterShelf shelf;
  private final Workbench bench;

  PolicyEffectController(RosterShelf shelf, Workbench bench) {
    this.shelf = shelf;
    this.bench = bench;
  }

  @PostMapping
  @Permitted({Role.BUREAU_ADMIN, Role.PLANNER, Role.PROVINCE, Role.AUDITOR})
  @Stated(
      id = "tryPolicy",
      summary = "Judge a roster by another policy",
      description =
          """
          What each rule costs the roster as it is, by the policy that it was planned with and by the one of the body; \
          and what could be staffed under either. Nothing is searched anew and nothing is kept: what a search would \
          make of it, a scenario tells.\
          """,
      body = "Policy",
      answered = "Before and after",
      query = {
        "of: Which roster: draft (unless stated), draft:ID, published, published:VERSION, scenario:ID"
      })
  @Problems({ProblemCode.ROSTER_MISSING, ProblemCode.PROBLEM_TOO_LARGE, ProblemCode.BODY_FAULTY})
  ResponseEntity<PolicyEffect> tryOut(RoundKey round, Query query, JsonNode body) {
    var of = RosterChoice.one(query);
    query.check();
    var policy = policy(body);
    var roster = shelf.find(round, of);
    var effect = bench.on(roster.problem(), () -> PolicyEffect.of(roster, policy));
    return Answers.passing(effect);
  }

  private static Policy policy(JsonNode body) {
    try {
      return new RegistryReader().stated(body);
    } catch (FaultyProblemException faulty) {
      throw Body.faulty(faulty.faults());
    }
  }
}
