package org.zhishou.service.solving.batch;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
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
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.ProblemException;
import org.zhishou.service.platform.web.Problems;
import org.zhishou.service.platform.web.Query;
import org.zhishou.service.platform.web.Stated;
import org.zhishou.service.solving.job.BatchDesk;
import org.zhishou.service.solving.job.BatchProblems;
import org.zhishou.service.solving.job.JobBatch;
import org.zhishou.service.solving.job.Origin;
import org.zhishou.service.solving.solve.Admission;
import org.zhishou.service.solving.solve.TermsOfQuery;

@RestController
@RequestMapping(BatchController.PATH)
@Tag(name = "Batches", description = "Many problems at once, of which each becomes a job")
class BatchController {
  static final String PATH = "/api/v1/batches";

  private final BatchDesk desk;
  private final TermsOfQuery terms;
  private final AuditLog log;

  BatchController(BatchDesk desk, TermsOfQuery terms, AuditLog log) {
    this.log = log;
    this.desk = desk;
    this.terms = terms;
  }

  @PostMapping
  @Permitted(
      value = {Role.BUREAU_ADMIN, Role.PLANNER, Role.PROVINCE},
      recordsItself = true)
  @Stated(
      id = "submitBatch",
      summary = "Submit many problems",
      description =
          """
          Checks all problems and queues a job for each, or none where one is faulty: then `errors` lists every fault of \
          every problem, with pointers such as `/problems/3/centres/0/id`. As `application/x-ndjson` each line that is not \
          blank is a problem. Jobs of batches wait behind jobs that were submitted one by one.\
          """,
      body = "BatchSubmission",
      lines = "RosterProblem",
      query = {"name: Of the batch, where its body has no place for one", TermsOfQuery.STATED},
      headers =
          "Idempotency-Key: Of the client's own choosing: the same submission sent again under it"
              + " finds the batch that it made",
      status = 202,
      answered = "The batch, queued",
      located = true,
      answerHeaders = "Retry-After=0..: Seconds after which it is worth looking")
  @Problems({
    ProblemCode.PROBLEM_FAULTY,
    ProblemCode.BATCH_TOO_LARGE,
    ProblemCode.QUEUE_FULL,
    ProblemCode.CLOSING
  })
  ResponseEntity<BatchDocument> submit(Caller caller, HttpServletRequest request)
      throws IOException {
    var query = new Query(request);
    var name = query.text("name").orElse(null);
    var asked = terms.read(query);
    var body = request.getInputStream().readAllBytes();
    var problems = problems(request.getContentType(), body, name);
    var key = IdempotencyKey.of(request);
    var origin = new Origin(caller.county(), caller.userName());
    return accept(
        Admission.admit(
            () ->
                desk.submit(
                    problems, body, asked, key, origin, batch -> log(caller, "POST", batch.id()))));
  }

  private void log(Caller caller, String action, String batch) {
    log.record(caller, Deed.success(caller.county(), action, "batches/" + batch));
  }

  private static BatchProblems problems(String contentType, byte[] body, @Nullable String name) {
    var type = MediaType.parseMediaType(contentType);
    if (type.isCompatibleWith(MediaType.APPLICATION_NDJSON)) {
      return BatchProblems.ofLines(body, name);
    }
    var read = BatchProblems.ofJson(body);
    return read.name() == null ? new BatchProblems(name, read.problems()) : read;
  }

  private static ResponseEntity<BatchDocument> accept(JobBatch batch) {
    return ResponseEntity.status(HttpStatus.ACCEPTED)
        .cacheControl(CacheControl.noStore())
        .location(URI.create(PATH + "/" + batch.id()))
        .header(HttpHeaders.RETRY_AFTER, "1")
        .body(BatchDocument.of(batch));
  }

  private static ResponseEntity<BatchDocument> answer(JobBatch batch) {
    return Answers.passing(BatchDocument.of(batch));
  }

  @GetMapping
  @Permitted({Role.BUREAU_ADMIN, Role.PLANNER, Role.PROVINCE, Role.AUDITOR})
  @Stated(
      id = "listBatches",
      summary = "List the batches",
      description = "Latest submitted first.",
      answered = "A page of the list",
      listing = true)
  ResponseEntity<PageDocument<BatchDocument>> list(Caller caller, HttpServletRequest request) {
    var listing = Listing.of(request, List.of(), Map.of());
    var found = desk.list(listing.page(), listing.size(), caller.county());
    var items = found.items().stream().map(BatchDocument::of).toList();
    return Answers.page(request, listing, items, found.total());
  }

  @GetMapping("/{id}")
  @Permitted({Role.BUREAU_ADMIN, Role.PLANNER, Role.PROVINCE, Role.AUDITOR})
  @Stated(
      id = "getBatch",
      summary = "Look at a batch",
      description = "How many of its jobs are in each status, and where they are listed.",
      answered = "The batch as it is now")
  @Problems(ProblemCode.BATCH_UNKNOWN)
  ResponseEntity<BatchDocument> one(Caller caller, @PathVariable String id) {
    return answer(find(caller, id));
  }

  @PostMapping("/{id}/stop")
  @Permitted(
      value = {Role.BUREAU_ADMIN, Role.PLANNER, Role.PROVINCE},
      recordsItself = true)
  @Stated(
      id = "stopBatch",
      summary = "Stop a batch and keep what it has",
      description =
          """
          Jobs that wait end at once, STOPPED; running ones end soon, STOPPED, with the best roster found. Those that \
          have ended stay as they are.\
          """,
      answered = "The batch, all of whose jobs have ended",
      accepted = "The batch, about to end")
  @Problems(ProblemCode.BATCH_UNKNOWN)
  ResponseEntity<BatchDocument> stop(Caller caller, @PathVariable String id) {
    find(caller, id);
    var batch =
        desk.stop(id, () -> log(caller, "POST", id + "/stop")).orElseThrow(() -> unknown(id));
    return batch.ended() ? answer(batch) : accept(batch);
  }

  @DeleteMapping("/{id}")
  @Permitted(
      value = {Role.BUREAU_ADMIN, Role.PLANNER, Role.PROVINCE},
      recordsItself = true)
  @Stated(
      id = "deleteBatch",
      summary = "Stop a batch and forget it",
      description = "With all its jobs, whatever their state.",
      status = 204,
      answered = "Forgotten")
  @Problems(ProblemCode.BATCH_UNKNOWN)
  ResponseEntity<Void> delete(Caller caller, @PathVariable String id) {
    find(caller, id);
    if (!desk.delete(id, () -> log(caller, "DELETE", id))) {
      throw unknown(id);
    }
    return ResponseEntity.noContent().build();
  }

  private JobBatch find(Caller caller, String id) {
    return desk.find(id)
        .filter(batch -> caller.knows(batch.origin().county()))
        .orElseThrow(() -> unknown(id));
  }

  private static ProblemException unknown(String id) {
    return new ProblemException(ProblemCode.BATCH_UNKNOWN, id);
  }
}
