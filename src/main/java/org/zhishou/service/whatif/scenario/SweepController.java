package org.zhishou.service.whatif.scenario;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.zhishou.service.platform.idempotency.Sent;
import org.zhishou.service.platform.listing.Answers;
import org.zhishou.service.platform.listing.Listing;
import org.zhishou.service.platform.listing.PageDocument;
import org.zhishou.service.platform.web.Form;
import org.zhishou.service.platform.web.IdempotencyKey;
import org.zhishou.service.platform.web.KeyedBody;
import org.zhishou.service.platform.web.Language;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.Problems;
import org.zhishou.service.platform.web.Stated;
import org.zhishou.service.rounds.round.RoundKey;
import org.zhishou.service.solving.solve.Admission;
import org.zhishou.service.solving.solve.TermsOfQuery;

@RestController
@RequestMapping("/api/v1/counties/{county}/rounds/{round}/sweeps")
@Tag(name = "Scenarios", description = "What if: changes to a round's snapshot, and sweeps")
class SweepController {
  private final SweepDesk desk;
  private final TermsOfQuery query;

  SweepController(SweepDesk desk, TermsOfQuery query) {
    this.desk = desk;
    this.query = query;
  }

  @GetMapping
  @Permitted({Role.BUREAU_ADMIN, Role.PLANNER, Role.PROVINCE, Role.AUDITOR})
  @Stated(
      id = "listSweeps",
      summary = "List a round's sweeps",
      description = "Latest first unless sorted otherwise, without their curves.",
      answered = "A page of the list",
      listing = true,
      query = {
        "sort: madeAt or -madeAt",
        "scenario: Only those that start from this scenario",
        "snapshot: Only those that start from this snapshot"
      })
  ResponseEntity<PageDocument<SweepDocument>> list(RoundKey round, HttpServletRequest request) {
    var listing =
        Listing.of(
            request,
            List.of("madeAt"),
            Map.of("scenario", List.<String>of(), "snapshot", List.<String>of()));
    var found = desk.page(round, listing);
    var items = found.items().stream().map(SweepDocument::brief).toList();
    return Answers.page(request, listing, items, found.total());
  }

  @PostMapping
  @Permitted(
      value = {Role.BUREAU_ADMIN, Role.PLANNER},
      recordsItself = true)
  @Stated(
      id = "createSweep",
      summary = "Sweep one lever over values",
      description =
          """
          From the round's latest snapshot, another `snapshot`, or a `scenario`. Answers at once with the certificate \
          curve: what is possible at all at each value. Solving the points is up to `/solve`.\
          """,
      status = 201,
      answered = "The sweep with its certificate curve",
      creating = true)
  @Problems({
    ProblemCode.ROUND_STATE_WRONG,
    ProblemCode.SNAPSHOT_MISSING,
    ProblemCode.PROBLEM_TOO_LARGE
  })
  ResponseEntity<SweepDocument> create(
      RoundKey round,
      Caller caller,
      @Form NewSweep form,
      KeyedBody body,
      HttpServletRequest request) {
    var made = desk.create(round, form, Sent.of(body), caller);
    return answer(
        ResponseEntity.status(HttpStatus.CREATED)
            .header(HttpHeaders.LOCATION, request.getRequestURI() + "/" + made.id()),
        made,
        Language.of(request));
  }

  @GetMapping("/{sweep}")
  @Permitted({Role.BUREAU_ADMIN, Role.PLANNER, Role.PROVINCE, Role.AUDITOR})
  @Stated(
      id = "getSweep",
      summary = "Look at a sweep",
      answered = "Its certificate curve, and what solves of its points reached")
  ResponseEntity<SweepDocument> one(RoundKey round, @PathVariable String sweep, Locale locale) {
    var found = desk.one(round, sweep);
    return answer(ResponseEntity.ok(), found, locale);
  }

  @PostMapping("/{sweep}/solve")
  @Permitted(
      value = {Role.BUREAU_ADMIN, Role.PLANNER},
      recordsItself = true)
  @Stated(
      id = "solveSweep",
      summary = "Solve a sweep at each of its values",
      description = "Queues a job for each value, or none where not all of them find a place.",
      status = 202,
      answered = "The sweep with its runs",
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
  ResponseEntity<SweepDocument> solve(
      RoundKey round, @PathVariable String sweep, Caller caller, HttpServletRequest request) {
    var terms = query.read(request);
    var found = desk.one(round, sweep);
    var key = IdempotencyKey.of(request);
    Admission.admit(() -> desk.solve(found, terms, key, caller));
    var accepted =
        ResponseEntity.accepted()
            .location(URI.create(request.getRequestURI().replaceAll("/solve$", "")))
            .header(HttpHeaders.RETRY_AFTER, "1");
    return answer(accepted, found, Language.of(request));
  }

  private ResponseEntity<SweepDocument> answer(
      ResponseEntity.BodyBuilder answer, KeptSweep sweep, Locale locale) {
    return answer
        .cacheControl(CacheControl.noStore())
        .header(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag())
        .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
        .body(SweepDocument.whole(sweep, desk.runs(sweep), locale));
  }
}
