package org.zhishou.service.solving.solve;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.zhishou.engine.roster.RosterStatus;
import org.zhishou.service.access.Caller;
import org.zhishou.service.access.Standing;
import org.zhishou.service.auditlog.AuditLog;
import org.zhishou.service.auditlog.Deed;
import org.zhishou.service.platform.listing.PageDocument;
import org.zhishou.service.platform.web.IdempotencyKey;
import org.zhishou.service.platform.web.Language;
import org.zhishou.service.platform.web.Preference;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.ProblemException;
import org.zhishou.service.platform.web.Query;
import org.zhishou.service.solving.job.JobListing;
import org.zhishou.service.solving.job.Origin;
import org.zhishou.service.solving.job.SolveDesk;
import org.zhishou.service.solving.job.SolveJob;
import org.zhishou.service.solving.job.SolveTerms;

@RestController
class SolveController implements SolveApi {
  private static final String SUBMITTED_AT = "submittedAt";
  private static final List<String> SORTS = List.of(SUBMITTED_AT, "-" + SUBMITTED_AT);
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

  @Override
  public CompletableFuture<ResponseEntity<SolveDocument>> submit(
      Caller caller, HttpServletRequest request) throws IOException {
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

  @Override
  public ResponseEntity<SolveDocument> one(Caller caller, String id, HttpServletRequest request) {
    var locale = Language.of(request);
    var job = find(caller, id);
    return ok(locale).body(shown(job, locale));
  }

  @Override
  public ResponseEntity<PageDocument<SolveDocument>> list(
      Caller caller, HttpServletRequest request) {
    var query = new Query(request);
    var page = (int) query.whole("page", 0, 0, Integer.MAX_VALUE);
    var size = (int) query.whole("size", PageDocument.DEFAULT_SIZE, 1, PageDocument.LARGEST_SIZE);
    var status = query.word("status", STATUSES);
    var sort = query.word("sort", SORTS);
    var batch = request.getParameter("batch");
    query.check();
    var locale = Language.of(request);
    var oldestFirst = sort.filter(SUBMITTED_AT::equals).isPresent();
    var found =
        desk.list(
            new JobListing(
                page,
                size,
                caller.county(),
                status.map(RosterStatus::valueOf).orElse(null),
                batch,
                oldestFirst));
    var items =
        found.items().stream().map(job -> SolveDocument.withoutRoster(job, locale)).toList();
    var document = new PageDocument<>(items, page, size, found.total());
    return ok(locale)
        .header(HttpHeaders.LINK, document.links(PATH, selection(status, sort, batch)))
        .body(document);
  }

  private static String selection(
      Optional<String> status, Optional<String> sort, @Nullable String batch) {
    return status.map(one -> "&status=" + one).orElse("")
        + sort.map(one -> "&sort=" + one).orElse("")
        + (batch == null ? "" : "&batch=" + URLEncoder.encode(batch, StandardCharsets.UTF_8));
  }

  @Override
  public ResponseEntity<SseEmitter> events(Caller caller, String id, HttpServletRequest request) {
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

  @Override
  public CompletableFuture<ResponseEntity<SolveDocument>> stop(
      Caller caller, String id, HttpServletRequest request) {
    find(caller, id);
    var locale = Language.of(request);
    if (desk.stop(id, () -> log(caller, "POST", id + "/stop")).isEmpty()) {
      throw unknown(id);
    }
    return desk.awaitEnd(id, limits.stopWait())
        .thenApply(job -> answer(job.orElseThrow(() -> unknown(id)), locale, Optional.empty()));
  }

  @Override
  public ResponseEntity<Void> delete(Caller caller, String id) {
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
