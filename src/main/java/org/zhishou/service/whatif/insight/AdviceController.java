package org.zhishou.service.whatif.insight;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhishou.engine.advice.Advisor;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.problem.ProblemReader;
import org.zhishou.service.access.Permitted;
import org.zhishou.service.access.Role;
import org.zhishou.service.platform.listing.Answers;
import org.zhishou.service.platform.web.Form;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.Problems;
import org.zhishou.service.platform.web.Query;
import org.zhishou.service.platform.web.Stated;
import org.zhishou.service.rounds.kept.Latest;
import org.zhishou.service.rounds.round.RoundKey;
import org.zhishou.service.whatif.scenario.ScenarioDesk;
import org.zhishou.service.whatif.scenario.Workbench;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "Insight", description = "Rosters compared, explained and mended")
class AdviceController {
  private static final String FORMS = "snapshot, snapshot:ID, scenario:ID";

  private final Advisor advisor = new Advisor(new ProblemReader());
  private final Latest<AdviceDocument> latest = Latest.keepingWhileThereIsRoom(8);
  private final ScenarioDesk scenarios;
  private final Workbench bench;

  AdviceController(ScenarioDesk scenarios, Workbench bench) {
    this.scenarios = scenarios;
    this.bench = bench;
  }

  @GetMapping("/counties/{county}/rounds/{round}/advice")
  @Permitted({Role.BUREAU_ADMIN, Role.PLANNER, Role.PROVINCE, Role.AUDITOR})
  @Stated(
      id = "adviseOnRound",
      summary = "Ask what would mend a shortage",
      description =
          """
          The cheapest repairs of what no legal roster staffs, each proven by the certificate of the changed problem. \
          The `changes` of one make a scenario of it; those of advice on a scenario go into a branch \
          of it as `moreChanges`.\
          """,
      answered = "The advice; without a shortage there is none",
      query = {"of: snapshot (the latest, unless stated), snapshot:ID or scenario:ID"})
  @Problems({ProblemCode.SNAPSHOT_MISSING, ProblemCode.PROBLEM_TOO_LARGE})
  ResponseEntity<AdviceDocument> ofRound(RoundKey round, Query query, Locale locale) {
    var text = query.text("of").orElse("snapshot");
    if (!text.matches("snapshot(:.+)?|scenario:.+")) {
      query.refuse("of", text, FORMS);
    }
    query.check();
    var parts = text.split(":", 2);
    if (parts[0].equals("scenario")) {
      var scenario = scenarios.one(round, parts[1]);
      return Answers.worded(
          locale,
          latest.of(
              String.join("/", round.county(), round.id(), text, Long.toString(scenario.version())),
              () -> advice(text, scenarios.apply(scenario).problem())));
    }
    var snapshot = scenarios.snapshot(round, parts.length == 1 ? null : parts[1]);
    var of = "snapshot:" + snapshot.id();
    return Answers.worded(
        locale,
        latest.of(
            String.join("/", round.county(), round.id(), of),
            () -> advice(of, snapshot.checked())));
  }

  @PostMapping("/advice")
  @Permitted({Role.BUREAU_ADMIN, Role.PLANNER, Role.PROVINCE, Role.AUDITOR})
  @Stated(
      id = "adviseOnGivenProblem",
      summary = "Ask what would mend the shortage of a problem of one's own",
      description = "Nothing is kept.",
      answered = "The advice; without a shortage there is none")
  @Problems({ProblemCode.PROBLEM_TOO_LARGE})
  ResponseEntity<AdviceDocument> ofBody(@Form AdviceQuestion form, Locale locale) {
    return Answers.worded(locale, advice(null, form.problem()));
  }

  private AdviceDocument advice(@Nullable String of, CheckedProblem problem) {
    return bench.on(problem, () -> AdviceDocument.of(of, advisor.on(problem), problem.problem()));
  }
}
