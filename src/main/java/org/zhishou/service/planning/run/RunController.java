package org.zhishou.service.planning.run;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.zhishou.service.auditlog.AuditLog;
import org.zhishou.service.auditlog.Deed;
import org.zhishou.service.platform.listing.Answers;
import org.zhishou.service.platform.listing.Listing;
import org.zhishou.service.platform.listing.PageDocument;
import org.zhishou.service.platform.web.IdempotencyKey;
import org.zhishou.service.platform.web.Preference;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.Problems;
import org.zhishou.service.platform.web.Stated;
import org.zhishou.service.rounds.round.RoundKey;
import org.zhishou.service.solving.job.SolveDesk;
import org.zhishou.service.solving.solve.Admission;
import org.zhishou.service.solving.solve.SolveLimits;
import org.zhishou.service.solving.solve.TermsOfQuery;

@RestController
@RequestMapping("/api/v1/counties/{county}/rounds/{round}")
@Tag(name = "Drafts", description = "Solves of a round, and the rosters that came of them")
class RunController {
  private final RunDesk desk;
  private final SolveDesk jobs;
  private final SolveLimits limits;
  private final TermsOfQuery terms;
  private final AuditLog log;

  RunController(
      RunDesk desk, SolveDesk jobs, SolveLimits limits, TermsOfQuery terms, AuditLog log) {
    this.desk = desk;
    this.jobs = jobs;
    this.limits = limits;
    this.terms = terms;
    this.log = log;
  }

  @PostMapping("/solve")
  @Permitted(
      value = {Role.BUREAU_ADMIN, Role.PLANNER},
      recordsItself = true)
  @Stated(
      id = "solveRound",
      summary = "Solve a round",
      description =
          """
          Builds the problem of registry, carry-over and what was handed in, keeps it as a snapshot, and queues a job. \
          Once that has ended, what it found is the round's draft. `Prefer: wait=N` waits up to N seconds for the end; \
          the answer is then 200.\
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
  @Problems({
    ProblemCode.ROUND_STATE_WRONG,
    ProblemCode.PROBLEM_FAULTY,
    ProblemCode.QUEUE_FULL,
    ProblemCode.CLOSING
  })
  CompletableFuture<ResponseEntity<RunDocument>> solve(
      RoundKey round, Caller caller, Locale locale, HttpServletRequest request) {
    var run = start(round, caller, request);
    var address = request.getRequestURI().replaceAll("/solve$", "/runs/" + run.id());
    var wait = Preference.wait(request, limits.maxWait());
    return jobs.awaitEnd(run.job(), wait.orElse(Duration.ZERO))
        .thenApply(
            ended -> {
              var latest = desk.one(round, run.id());
              var answer =
                  latest.ended()
                      ? ResponseEntity.ok()
                      : ResponseEntity.status(HttpStatus.ACCEPTED)
                          .header(HttpHeaders.RETRY_AFTER, "1");
              wait.ifPresent(
                  time -> answer.header("Preference-Applied", "wait=" + time.toSeconds()));
              return answer
                  .location(URI.create(address))
                  .cacheControl(CacheControl.noStore())
                  .body(document(latest, locale));
            });
  }

  private RunDocument document(RoundRun run, Locale locale) {
    return RunDocument.of(run, jobs.find(run.job()), locale);
  }

  private RoundRun start(RoundKey round, Caller caller, HttpServletRequest request) {
    var asked = terms.read(request);
    var key = IdempotencyKey.of(request);
    return Admission.admit(() -> desk.start(round, asked, key, caller));
  }

  @GetMapping("/runs")
  @Permitted({Role.BUREAU_ADMIN, Role.PLANNER, Role.PROVINCE, Role.AUDITOR})
  @Stated(
      id = "listRuns",
      summary = "List a round's solves",
      description = "Latest first unless sorted otherwise.",
      answered = "A page of the list",
      listing = true,
      query = {
        "sort: startedAt, -startedAt, status or -status",
        "status: RUNNING, COMPLETED, STOPPED, FAILED or DELETED"
      })
  ResponseEntity<PageDocument<RunDocument>> list(
      RoundKey round, Locale locale, HttpServletRequest request) {
    var statuses = Arrays.stream(RunStatus.values()).map(RunStatus::name).toList();
    var listing = Listing.of(request, List.of("startedAt", "status"), Map.of("status", statuses));
    var found = desk.page(round, listing);
    var items = found.items().stream().map(run -> document(run, locale)).toList();
    return Answers.page(request, listing, items, found.total());
  }

  @GetMapping("/runs/{run}")
  @Permitted({Role.BUREAU_ADMIN, Role.PLANNER, Role.PROVINCE, Role.AUDITOR})
  @Stated(
      id = "getRun",
      summary = "Look at a solve of a round",
      description = "`Prefer: wait=N` waits up to N seconds for its end.",
      answered = "The run as it is now")
  CompletableFuture<ResponseEntity<RunDocument>> one(
      RoundKey round, @PathVariable String run, Locale locale, HttpServletRequest request) {
    var wait = Preference.wait(request, limits.maxWait());
    var known = desk.one(round, run);
    return jobs.awaitEnd(known.job(), known.ended() ? Duration.ZERO : wait.orElse(Duration.ZERO))
        .thenApply(ended -> answer(round, run, wait, locale));
  }

  private ResponseEntity<RunDocument> answer(
      RoundKey round, String run, Optional<Duration> wait, Locale locale) {
    var answer = ResponseEntity.ok();
    wait.ifPresent(time -> answer.header("Preference-Applied", "wait=" + time.toSeconds()));
    return answer.cacheControl(CacheControl.noStore()).body(document(desk.one(round, run), locale));
  }

  @PostMapping("/runs/{run}/stop")
  @Permitted(
      value = {Role.BUREAU_ADMIN, Role.PLANNER},
      recordsItself = true)
  @Stated(
      id = "stopRun",
      summary = "Stop a solve of a round and keep the best",
      answered = "The run; it ends within seconds")
  CompletableFuture<ResponseEntity<RunDocument>> stop(
      RoundKey round, @PathVariable String run, Locale locale) {
    var known = desk.one(round, run);
    if (!known.ended()) {
      jobs.stop(
          known.job(),
          () ->
              log.record(
                  Deed.success(round.county(), "POST", round.thing("runs/" + run + "/stop"))));
    }
    return jobs.awaitEnd(known.job(), limits.stopWait())
        .thenApply(ended -> answer(round, run, Optional.empty(), locale));
  }
}
