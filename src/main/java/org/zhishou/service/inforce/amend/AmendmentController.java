package org.zhishou.service.inforce.amend;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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
import org.zhishou.engine.substitute.SubstitutionPlan;
import org.zhishou.service.access.Caller;
import org.zhishou.service.access.Permitted;
import org.zhishou.service.access.Role;
import org.zhishou.service.platform.idempotency.Sent;
import org.zhishou.service.platform.listing.Answers;
import org.zhishou.service.platform.listing.Listing;
import org.zhishou.service.platform.listing.PageDocument;
import org.zhishou.service.platform.web.Form;
import org.zhishou.service.platform.web.KeyedBody;
import org.zhishou.service.platform.web.Preference;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.Problems;
import org.zhishou.service.platform.web.Query;
import org.zhishou.service.platform.web.Stated;
import org.zhishou.service.rounds.round.RoundKey;
import org.zhishou.service.solving.job.SolveDesk;
import org.zhishou.service.solving.solve.Admission;
import org.zhishou.service.solving.solve.SolveLimits;
import org.zhishou.service.solving.solve.TermsOfQuery;

@RestController
@RequestMapping("/api/v1/counties/{county}/rounds/{round}")
@Tag(name = "Amendments", description = "Published rosters mended from a date on")
class AmendmentController {
  private final AmendmentDesk desk;
  private final SolveDesk jobs;
  private final SolveLimits limits;
  private final TermsOfQuery terms;

  AmendmentController(AmendmentDesk desk, SolveDesk jobs, SolveLimits limits, TermsOfQuery terms) {
    this.desk = desk;
    this.jobs = jobs;
    this.limits = limits;
    this.terms = terms;
  }

  @PostMapping("/amend")
  @Permitted(
      value = {Role.BUREAU_ADMIN, Role.PLANNER},
      recordsItself = true)
  @Stated(
      id = "amendRoster",
      summary = "Amend the roster that holds, from a date on",
      description =
          """
          Changes in the words of a scenario, edits of duties by hand, or both. What lies before the date is pinned as \
          it went. What falls vacant is filled by substitutes and chains of two moves at once (SUBSTITUTES), by a \
          search that keeps to the published roster as far as it can (SOLVE; a job, then 202, and `Prefer: wait=N` \
          waits), or left (NOTHING). What comes of it is a draft; publishing it makes the next version.\
          """,
      status = 201,
      answered =
          "The amendment with its draft, what it changes and who must be told; 202 while a job"
              + " searches",
      creating = true,
      query = {
        "seconds: The most to search, for SOLVE",
        "seed: What everything random in the search starts from",
        "steps: Search steps after which it ends, whatever the machine",
        "unimprovedSeconds: Without a better roster, after which SOLVE ends"
      })
  @Problems({
    ProblemCode.ROUND_STATE_WRONG,
    ProblemCode.PROBLEM_FAULTY,
    ProblemCode.PAST_FIXED,
    ProblemCode.EDIT_REFUSED,
    ProblemCode.QUEUE_FULL,
    ProblemCode.CLOSING
  })
  CompletableFuture<ResponseEntity<AmendmentDocument>> amend(
      RoundKey round,
      Caller caller,
      @Form AmendmentForm form,
      KeyedBody body,
      HttpServletRequest request) {
    var asked = new AmendmentDesk.Asked(form, body.json(), caller);
    var searching = terms.read(request);
    var amendment = Admission.admit(() -> desk.amend(round, asked, searching, Sent.of(body)));
    var address = request.getRequestURI().replaceAll("/amend$", "/amendments/" + amendment.id());
    var wait = Preference.wait(request, limits.maxWait());
    return awaitEnd(amendment, wait.orElse(Duration.ZERO))
        .thenApply(
            end -> {
              var latest = desk.one(round, amendment.id());
              var answer =
                  latest.status() == AmendmentStatus.SOLVING
                      ? ResponseEntity.status(HttpStatus.ACCEPTED)
                          .header(HttpHeaders.RETRY_AFTER, "1")
                      : ResponseEntity.status(HttpStatus.CREATED);
              wait.ifPresent(
                  time -> answer.header("Preference-Applied", "wait=" + time.toSeconds()));
              return answer
                  .location(URI.create(address))
                  .cacheControl(CacheControl.noStore())
                  .body(desk.document(latest));
            });
  }

  private CompletableFuture<?> awaitEnd(Amendment amendment, Duration atMost) {
    var job = amendment.job();
    return job == null || amendment.endedAt() != null
        ? CompletableFuture.completedFuture(null)
        : jobs.awaitEnd(job, atMost);
  }

  @GetMapping("/amendments")
  @Permitted({Role.BUREAU_ADMIN, Role.PLANNER, Role.PROVINCE, Role.AUDITOR})
  @Stated(
      id = "listAmendments",
      summary = "List a round's amendments",
      description = "Latest first unless sorted otherwise, without what they change.",
      answered = "A page of the list",
      answer = "AmendmentPage",
      listing = true,
      query = {"sort: madeAt, -madeAt, status or -status", "status: SOLVING, DRAFTED or FAILED"})
  ResponseEntity<PageDocument<AmendmentDocument.Summary>> list(
      RoundKey round, HttpServletRequest request) {
    var statuses = Arrays.stream(AmendmentStatus.values()).map(Enum::name).toList();
    var listing = Listing.of(request, List.of("madeAt", "status"), Map.of("status", statuses));
    var found = desk.page(round, listing);
    var items = found.items().stream().map(AmendmentDocument.Summary::of).toList();
    return Answers.page(request, listing, items, found.total());
  }

  @GetMapping("/amendments/{amendment}")
  @Permitted({Role.BUREAU_ADMIN, Role.PLANNER})
  @Stated(
      id = "getAmendment",
      summary = "Look at an amendment",
      description = "`Prefer: wait=N` waits up to N seconds for the end of its search.",
      answered = "The amendment as it is now")
  CompletableFuture<ResponseEntity<AmendmentDocument>> one(
      RoundKey round, @PathVariable String amendment, HttpServletRequest request) {
    var wait = Preference.wait(request, limits.maxWait());
    var known = desk.one(round, amendment);
    return awaitEnd(known, wait.orElse(Duration.ZERO))
        .thenApply(
            end -> {
              var answer = ResponseEntity.ok();
              wait.ifPresent(
                  time -> answer.header("Preference-Applied", "wait=" + time.toSeconds()));
              return answer
                  .cacheControl(CacheControl.noStore())
                  .body(desk.document(desk.one(round, amendment)));
            });
  }

  @GetMapping("/published/substitutes")
  @Permitted({Role.BUREAU_ADMIN, Role.PLANNER})
  @Stated(
      id = "findSubstitutes",
      summary = "Find who could take a physician's duties",
      description =
          """
          Of the roster that holds, from a date on that is not past, to another, both within. Each duty with who may \
          take it, the cheapest first, who may not and why, and the best chain of two moves; and one proposal for all. \
          To accept it, amend the roster.\
          """,
      answered = "The substitutes",
      query = {
        "physician: Whose duties",
        "from: The first date, such as 2026-10-12; today where it is missing",
        "to: The last date; the end of the period where it is missing"
      })
  @Problems(ProblemCode.NOTHING_PUBLISHED)
  ResponseEntity<SubstitutionPlan> substitutes(RoundKey round, Query query) {
    var physician = query.text("physician");
    var from = query.date("from");
    var to = query.date("to");
    if (physician.isEmpty()) {
      query.flaw("physician", "missing", "physician");
    }
    query.check();
    return Answers.passing(desk.substitutes(round, physician.orElseThrow(), from, to));
  }
}
