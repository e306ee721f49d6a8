package org.zhishou.service.whatif.scenario;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhishou.service.access.Caller;
import org.zhishou.service.access.Permitted;
import org.zhishou.service.access.Role;
import org.zhishou.service.platform.json.KeptJson;
import org.zhishou.service.platform.listing.Answers;
import org.zhishou.service.platform.listing.Listing;
import org.zhishou.service.platform.listing.PageDocument;
import org.zhishou.service.platform.web.Form;
import org.zhishou.service.platform.web.IdempotencyKey;
import org.zhishou.service.platform.web.Preference;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.Problems;
import org.zhishou.service.platform.web.Stated;
import org.zhishou.service.rounds.round.RoundDocument;
import org.zhishou.service.rounds.round.RoundKey;
import org.zhishou.service.solving.job.SolveDesk;
import org.zhishou.service.solving.solve.Admission;
import org.zhishou.service.solving.solve.SolveLimits;
import org.zhishou.service.solving.solve.TermsOfQuery;

@RestController
@RequestMapping("/api/v1/counties/{county}/rounds/{round}/scenarios")
@Tag(name = "Scenarios", description = "What if: changes to a round's snapshot, and sweeps")
class ScenarioSolveController {
  private static final String SOLVES = "/api/v1/solves/";
  private static final String BATCHES = "/api/v1/batches/";

  private final ScenarioDesk scenarios;
  private final ScenarioRuns runs;
  private final Adoption adoption;
  private final SolveDesk jobs;
  private final TermsOfQuery query;
  private final SolveLimits limits;

  ScenarioSolveController(
      ScenarioDesk scenarios,
      ScenarioRuns runs,
      Adoption adoption,
      SolveDesk jobs,
      TermsOfQuery query,
      SolveLimits limits) {
    this.scenarios = scenarios;
    this.runs = runs;
    this.adoption = adoption;
    this.jobs = jobs;
    this.query = query;
    this.limits = limits;
  }

  @PostMapping("/{scenario}/solve")
  @Permitted(
      value = {Role.BUREAU_ADMIN, Role.PLANNER},
      recordsItself = true)
  @Stated(
      id = "solveScenario",
      summary = "Solve a scenario",
      description =
          """
          Queues a job. What it finds stays with the scenario, also when the job is forgotten. `Prefer: wait=N` waits \
          up to N seconds for the end; the answer is then 200.\
          """,
      answered = "The finished run: it ended within the time that the client would wait",
      accepted = "The run, queued or solving",
      creating = true,
      headers =
          "Prefer: `wait=N` waits up to N seconds for the end (RFC 7240), no longer than a setting"
              + " permits",
      answerHeaders = "Preference-Applied: The seconds waited for at most",
      query = {
        "seconds: The most to search",
        "seed: What everything random in the search starts from",
        "steps: Search steps after which it ends, whatever the machine",
        "unimprovedSeconds: Without a better roster, after which it ends"
      })
  @Problems({ProblemCode.ROUND_STATE_WRONG, ProblemCode.QUEUE_FULL, ProblemCode.CLOSING})
  CompletableFuture<ResponseEntity<ScenarioRunDocument>> solve(
      RoundKey round,
      @PathVariable String scenario,
      Caller caller,
      Locale locale,
      HttpServletRequest request) {
    var terms = query.read(request);
    var key = IdempotencyKey.of(request);
    var run =
        Admission.admit(() -> runs.start(round, List.of(scenario), terms, key, caller)).getFirst();
    var wait = Preference.wait(request, limits.maxWait());
    return jobs.awaitEnd(run.job(), wait.orElse(Duration.ZERO))
        .thenApply(ended -> start(runs.one(run.id()), locale, wait));
  }

  private ResponseEntity<ScenarioRunDocument> start(
      ScenarioRun run, Locale locale, Optional<Duration> waited) {
    var answer =
        run.ended()
            ? ResponseEntity.ok()
            : ResponseEntity.status(HttpStatus.ACCEPTED).header(HttpHeaders.RETRY_AFTER, "1");
    answer.location(URI.create(SOLVES + run.job()));
    waited.ifPresent(time -> answer.header("Preference-Applied", "wait=" + time.toSeconds()));
    return answer.cacheControl(CacheControl.noStore()).body(runs.document(run, locale));
  }

  @PostMapping("/solve")
  @Permitted(
      value = {Role.BUREAU_ADMIN, Role.PLANNER},
      recordsItself = true)
  @Stated(
      id = "solveScenarios",
      summary = "Solve several scenarios",
      description =
          "Queues a batch with a job for each, or none where not all of them find a place.",
      status = 202,
      answered = "The runs, in the order of the body",
      creating = true,
      answerHeaders = "Retry-After=1..: Seconds after which it is worth looking",
      query = {
        "seconds: The most to search in each",
        "seed: What everything random in the searches starts from",
        "steps: Search steps after which each ends, whatever the machine",
        "unimprovedSeconds: Without a better roster, after which each ends"
      })
  @Problems({
    ProblemCode.ROUND_STATE_WRONG,
    ProblemCode.BATCH_TOO_LARGE,
    ProblemCode.QUEUE_FULL,
    ProblemCode.CLOSING
  })
  ResponseEntity<ScenarioRunDocument.All> solveMany(
      RoundKey round,
      Caller caller,
      @Form ScenarioChoice form,
      Locale locale,
      HttpServletRequest request) {
    var terms = query.read(request);
    var key = IdempotencyKey.of(request);
    var started = Admission.admit(() -> runs.start(round, form.ids(), terms, key, caller));
    var all = started.stream().map(run -> runs.document(run, locale)).toList();
    return ResponseEntity.status(HttpStatus.ACCEPTED)
        .location(followed(started))
        .header(HttpHeaders.RETRY_AFTER, "1")
        .cacheControl(CacheControl.noStore())
        .body(new ScenarioRunDocument.All(all));
  }

  /** One alone is a job of no batch. */
  private static URI followed(List<ScenarioRun> started) {
    var first = started.getFirst();
    return URI.create(started.size() == 1 ? SOLVES + first.job() : BATCHES + first.batch());
  }

  @GetMapping("/{scenario}/runs")
  @Permitted({Role.BUREAU_ADMIN, Role.PLANNER, Role.PROVINCE, Role.AUDITOR})
  @Stated(
      id = "listScenarioRuns",
      summary = "List a scenario's solves",
      description = "Latest first unless sorted otherwise.",
      answered = "A page of the list",
      listing = true,
      query = {
        "sort: startedAt, status or scoreSoft; a minus sorts downwards",
        "status: RUNNING, COMPLETED, STOPPED, FAILED or DELETED"
      })
  ResponseEntity<PageDocument<ScenarioRunDocument>> list(
      RoundKey round, @PathVariable String scenario, Locale locale, HttpServletRequest request) {
    var statuses = Arrays.stream(ScenarioRunStatus.values()).map(Enum::name).toList();
    var listing =
        Listing.of(
            request, List.of("startedAt", "status", "scoreSoft"), Map.of("status", statuses));
    var found = runs.page(scenarios.one(round, scenario), listing);
    var items = found.items().stream().map(run -> runs.document(run, locale)).toList();
    return Answers.page(request, listing, items, found.total());
  }

  @GetMapping("/{scenario}/roster")
  @Permitted({Role.BUREAU_ADMIN, Role.PLANNER, Role.PROVINCE, Role.AUDITOR})
  @Stated(
      id = "getScenarioRoster",
      summary = "Look at what a scenario's latest solve found",
      answered = "The roster",
      answer = "Roster")
  @Problems(ProblemCode.ROSTER_MISSING)
  ResponseEntity<KeptJson> roster(RoundKey round, @PathVariable String scenario, Locale locale) {
    var run = runs.latestSolved(scenarios.one(round, scenario));
    return Answers.worded(locale, KeptJson.of(Objects.requireNonNull(run.roster()).in(locale)));
  }

  @PostMapping("/{scenario}/adopt")
  @Permitted(
      value = {Role.BUREAU_ADMIN, Role.PLANNER},
      recordsItself = true)
  @Stated(
      id = "adoptScenario",
      summary = "Make what a scenario's latest solve found the draft that counts",
      description = "The draft's snapshot is the changed problem, and with it the round's latest.",
      answered = "The round",
      tagged = true)
  @Problems({ProblemCode.ROUND_STATE_WRONG, ProblemCode.ROSTER_MISSING})
  ResponseEntity<RoundDocument> adopt(
      RoundKey round, @PathVariable String scenario, Caller caller) {
    var adopted = adoption.adopt(round, scenario, caller);
    return Answers.withTag(adopted.document(), adopted.version());
  }
}
