package org.zhishou.service.solving.solve;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.zhishou.engine.roster.RosterStatus;
import org.zhishou.service.access.Caller;
import org.zhishou.service.access.Permitted;
import org.zhishou.service.access.Role;
import org.zhishou.service.access.Standing;
import org.zhishou.service.auditlog.AuditLog;
import org.zhishou.service.auditlog.Deed;
import org.zhishou.service.platform.listing.Answers;
import org.zhishou.service.platform.listing.Listing;
import org.zhishou.service.platform.listing.PageDocument;
import org.zhishou.service.platform.web.IdempotencyKey;
import org.zhishou.service.platform.web.Language;
import org.zhishou.service.platform.web.Preference;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.ProblemException;
import org.zhishou.service.platform.web.Problems;
import org.zhishou.service.platform.web.Stated;
import org.zhishou.service.solving.job.JobListing;
import org.zhishou.service.solving.job.Origin;
import org.zhishou.service.solving.job.SolveDesk;
import org.zhishou.service.solving.job.SolveJob;
import org.zhishou.service.solving.job.SolveTerms;

@RestController
@RequestMapping(SolveController.PATH)
@Tag(name = "Solves", description = "A problem goes in, a job is made of it, its roster comes out")
class SolveController {
  static final String PATH = "/api/v1/solves";

  private static final List<String> STATUSES =
      Arrays.stream(RosterStatus.values()).map(RosterStatus::name).toList();

  private final SolveDesk desk;
  private final TermsOfQuery terms;
  private final SolveLimits limits;
  private final AuditLog log;

  SolveController(SolveDesk desk, TermsOfQuery terms, SolveLimits limits, AuditLog log) {
    this.log = log;
    this.desk = desk;
    this.terms = terms;
    this.limits = limits;
  }

  @PostMapping
  @Permitted(
      value = {Role.BUREAU_ADMIN, Role.PLANNER, Role.PROVINCE},
      recordsItself = true)
  @Stated(
      id = "submitSolve",
      summary = "Submit a problem",
      description =
          """
          Checks the problem and queues a job that solves it. It ends after `seconds` or after so many search `steps`, \
          whichever comes first; the same problem, seed and steps give the same roster where the steps ended it.\
          """,
      body = "RosterProblem",
      example = "seeds/tiny.json: 2 centres, 3 physicians, 2 weeks",
      query = TermsOfQuery.STATED,
      headers = {
        "Idempotency-Key: Of the client's own choosing: the same submission sent again under it finds"
            + " the job that it made",
        "Prefer: `wait=N` waits up to N seconds for the end (RFC 7240), no longer than a setting"
            + " permits"
      },
      answered = "The finished job: it ended within the time that the client would wait",
      located = true,
      answerHeaders = "Preference-Applied: The seconds waited for at most",
      accepted = "The job, queued or solving")
  @Problems({
    ProblemCode.SOLVE_UNKNOWN,
    ProblemCode.PROBLEM_FAULTY,
    ProblemCode.QUEUE_FULL,
    ProblemCode.CLOSING
  })
  CompletableFuture<ResponseEntity<SolveDocument>> submit(Caller caller, HttpServletRequest request)
      throws IOException {
    var job = submit(caller, request, terms.read(request));
    var locale = Language.of(request);
    var wait = Preference.wait(request, limits.maxWait());
    if (wait.isEmpty()) {
      return CompletableFuture.completedFuture(accept(job, locale).body(shown(job, locale)));
    }
    return desk.awaitEnd(job.id(), wait.get())
        .thenApply(latest -> answer(latest.orElseThrow(() -> unknown(job.id())), locale, wait));
  }

  private SolveJob submit(Caller caller, HttpServletRequest request, SolveTerms terms)
      throws IOException {
    var key = IdempotencyKey.of(request);
    var origin = new Origin(caller.county(), caller.userName());
    if (key == null) {
      Admission.admit(
          () -> {
            desk.expectRoom(origin);
            return true;
          });
    }
    var problem = request.getInputStream().readAllBytes();
    return Admission.admit(
        () -> desk.submit(problem, terms, key, origin, job -> log(caller, "POST", job.id())));
  }

  private void log(Caller caller, String action, String solve) {
    log.record(caller, Deed.success(caller.county(), action, "solves/" + solve));
  }

  private ResponseEntity<SolveDocument> answer(
      SolveJob job, Locale locale, Optional<Duration> wait) {
    var answer = job.ended() ? ok(locale) : accept(job, locale);
    wait.ifPresent(waited -> answer.header("Preference-Applied", "wait=" + waited.toSeconds()));
    return answer.location(address(job)).body(shown(job, locale));
  }

  @GetMapping("/{id}")
  @Permitted({Role.BUREAU_ADMIN, Role.PLANNER, Role.PROVINCE, Role.AUDITOR})
  @Stated(
      id = "getSolve",
      summary = "Look at a job",
      description = "Its state, figures and, under `roster`, the best roster so far.",
      answered = "The job as it is now")
  @Problems(ProblemCode.SOLVE_UNKNOWN)
  ResponseEntity<SolveDocument> one(
      Caller caller, @PathVariable String id, HttpServletRequest request) {
    var locale = Language.of(request);
    var job = find(caller, id);
    return ok(locale).body(shown(job, locale));
  }

  @GetMapping
  @Permitted({Role.BUREAU_ADMIN, Role.PLANNER, Role.PROVINCE, Role.AUDITOR})
  @Stated(
      id = "listSolves",
      summary = "List the jobs",
      description =
          "Those of the caller's county, or all for PROVINCE. Latest submitted first unless sorted"
              + " otherwise, without their rosters.",
      answered = "A page of the list",
      listing = true,
      query = {
        "status=SolveStatus: Only jobs of this status",
        "batch: Only jobs of this batch",
        "sort=submittedAt|-submittedAt (-submittedAt): By the instant of submission, earliest or"
            + " latest first"
      })
  ResponseEntity<PageDocument<SolveDocument>> list(Caller caller, HttpServletRequest request) {
    var listing =
        Listing.of(request, List.of("submittedAt"), Map.of("status", STATUSES, "batch", List.of()));
    var status = Optional.ofNullable(listing.filters().get("status")).map(RosterStatus::valueOf);
    var sort = listing.sort().stream().findFirst();
    var locale = Language.of(request);
    var found =
        desk.list(
            new JobListing(
                listing.page(),
                listing.size(),
                caller.county(),
                status.orElse(null),
                listing.filters().get("batch"),
                sort.filter(key -> !key.down()).isPresent()));
    var items =
        found.items().stream().map(job -> SolveDocument.withoutRoster(job, locale)).toList();
    var page = listing.page(items, found.total());
    return ok(locale).header(HttpHeaders.LINK, Answers.links(request, page)).body(page);
  }

  @GetMapping("/{id}/events")
  @Permitted({Role.BUREAU_ADMIN, Role.PLANNER, Role.PROVINCE, Role.AUDITOR})
  @Stated(
      id = "streamSolveEvents",
      summary = "Follow a job",
      description =
          """
          Server-sent events from the job's first on: `status` when its state changes, `score` with every better roster, \
          `bound` when more is proven of what no roster costs less than, and finally `end`, after which the server closes the stream; `deleted` where the job is forgotten meanwhile. \
          All but `deleted` have ids, and `Last-Event-ID` goes on after one. Of very many scores and bounds the oldest are left out.\
          """,
      headers = "Last-Event-ID=0..: The last event that the client has had",
      answered = "The stream; the data of each event is a SolveEvent, a comment is a heartbeat",
      events = EventDocument.class)
  @Problems({ProblemCode.SOLVE_UNKNOWN, ProblemCode.EVENTS_OVER})
  ResponseEntity<SseEmitter> events(
      Caller caller, @PathVariable String id, HttpServletRequest request) {
    find(caller, id);
    var seen = lastEventId(request);
    if (seen.isPresent() && desk.isOver(id, seen.getAsLong())) {
      throw new ProblemException(ProblemCode.EVENTS_OVER, id, seen.getAsLong());
    }
    var client = new SseEmitter(0L);
    var stream =
        new EventStream(desk, id, seen.orElse(0), limits.heartbeat(), client, Standing.current());
    Thread.ofVirtual().name("events-" + id).start(stream);
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .header("X-Accel-Buffering", "no")
        .body(client);
  }

  private static OptionalLong lastEventId(HttpServletRequest request) {
    var id = request.getHeader("Last-Event-ID");
    return id != null && id.matches("\\d{1,18}")
        ? OptionalLong.of(Long.parseLong(id))
        : OptionalLong.empty();
  }

  @PostMapping("/{id}/stop")
  @Permitted(
      value = {Role.BUREAU_ADMIN, Role.PLANNER, Role.PROVINCE},
      recordsItself = true)
  @Stated(
      id = "stopSolve",
      summary = "Stop a job and keep its best roster",
      description =
          """
          A running job ends soon, STOPPED, with the best roster found. A queued one ends at once, STOPPED, without a \
          roster. A job that has ended stays as it is.\
          """,
      answered = "The ended job",
      accepted = "The job, about to end")
  @Problems(ProblemCode.SOLVE_UNKNOWN)
  CompletableFuture<ResponseEntity<SolveDocument>> stop(
      Caller caller, @PathVariable String id, HttpServletRequest request) {
    find(caller, id);
    var locale = Language.of(request);
    if (desk.stop(id, () -> log(caller, "POST", id + "/stop")).isEmpty()) {
      throw unknown(id);
    }
    return desk.awaitEnd(id, limits.stopWait())
        .thenApply(job -> answer(job.orElseThrow(() -> unknown(id)), locale, Optional.empty()));
  }

  @DeleteMapping("/{id}")
  @Permitted(
      value = {Role.BUREAU_ADMIN, Role.PLANNER, Role.PROVINCE},
      recordsItself = true)
  @Stated(
      id = "deleteSolve",
      summary = "Stop a job and forget it",
      description = "Whatever its state; its address answers 404 from then on.",
      status = 204,
      answered = "Forgotten")
  @Problems(ProblemCode.SOLVE_UNKNOWN)
  ResponseEntity<Void> delete(Caller caller, @PathVariable String id) {
    find(caller, id);
    if (!desk.delete(id, () -> log(caller, "DELETE", id))) {
      throw unknown(id);
    }
    return ResponseEntity.noContent().build();
  }

  /** Another county's job is as unknown as one that never was. */
  private SolveJob find(Caller caller, String id) {
    return desk.find(id)
        .filter(job -> caller.knows(job.origin().county()))
        .orElseThrow(() -> unknown(id));
  }

  private SolveDocument shown(SolveJob job, Locale locale) {
    return SolveDocument.of(job, desk.roster(job), locale);
  }

  private static ResponseEntity.BodyBuilder ok(Locale locale) {
    return worded(ResponseEntity.ok(), locale);
  }

  private static ResponseEntity.BodyBuilder accept(SolveJob job, Locale locale) {
    return worded(ResponseEntity.status(HttpStatus.ACCEPTED), locale)
        .location(address(job))
        .header(HttpHeaders.RETRY_AFTER, "1");
  }

  private static ResponseEntity.BodyBuilder worded(
      ResponseEntity.BodyBuilder answer, Locale locale) {
    return answer
        .cacheControl(CacheControl.noStore())
        .header(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag())
        .varyBy(HttpHeaders.ACCEPT_LANGUAGE);
  }

  private static URI address(SolveJob job) {
    return URI.create(PATH + "/" + job.id());
  }

  private static ProblemException unknown(String id) {
    return new ProblemException(ProblemCode.SOLVE_UNKNOWN, id);
  }
}
