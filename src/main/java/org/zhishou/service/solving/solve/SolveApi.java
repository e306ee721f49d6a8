package org.zhishou.service.solving.solve;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.zhishou.service.access.Caller;
import org.zhishou.service.access.Permitted;
import org.zhishou.service.access.Role;
import org.zhishou.service.platform.listing.PageDocument;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.Problems;

/** The solve endpoint as the API document states it. */
@RequestMapping(SolveApi.PATH)
@Tag(name = "Solves", description = "A problem goes in, a job is made of it, its roster comes out")
interface SolveApi {
  String PATH = "/api/v1/solves";

  @PostMapping(
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  @Permitted(
      value = {Role.BUREAU_ADMIN, Role.PLANNER, Role.PROVINCE},
      recordsItself = true)
  @Operation(
      operationId = "submitSolve",
      summary = "Submit a problem",
      description =
          """
          Checks the problem and queues a job that solves it. It ends after `seconds` or after so many search `steps`, \
          whichever comes first; the same problem, seed and steps give the same roster where the steps ended it.\
          """,
      requestBody =
          @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON_VALUE,
                      schema = @Schema(ref = "RosterProblem"),
                      examples =
                          @ExampleObject(
                              name = "tiny",
                              summary = "2 centres, 3 physicians, 2 weeks",
                              externalValue = "seeds/tiny.json"))))
  @Parameter(
      name = "seconds",
      in = ParameterIn.QUERY,
      description = "The most to search; its default and its upper bound are settings",
      schema = @Schema(type = "integer", minimum = "1", maximum = "3600", defaultValue = "30"))
  @Parameter(
      name = "seed",
      in = ParameterIn.QUERY,
      description = "What everything random in the search starts from",
      schema = @Schema(type = "integer", format = "int64", defaultValue = "0"))
  @Parameter(
      name = "steps",
      in = ParameterIn.QUERY,
      description = "Search steps after which it ends, whatever the machine",
      schema = @Schema(type = "integer", minimum = "1", maximum = "2147483647"))
  @Parameter(
      name = "unimprovedSeconds",
      in = ParameterIn.QUERY,
      description = "Seconds without a better roster after which it ends",
      schema = @Schema(type = "integer", minimum = "1", maximum = "3600"))
  @Parameter(
      name = "Idempotency-Key",
      in = ParameterIn.HEADER,
      description =
          "Of the client's own choosing: the same submission sent again under it finds the job that"
              + " it made",
      schema = @Schema(type = "string"))
  @Parameter(
      name = "Prefer",
      in = ParameterIn.HEADER,
      description =
          "`wait=N` waits up to N seconds for the end (RFC 7240), no longer than a setting permits",
      schema = @Schema(type = "string"),
      example = "wait=10")
  @ApiResponse(
      responseCode = "200",
      description = "The finished job: it ended within the time that the client would wait",
      headers = {
        @Header(
            name = "Location",
            description = "Address of the job",
            schema = @Schema(type = "string", format = "uri-reference")),
        @Header(
            name = "Preference-Applied",
            description = "The seconds waited for at most",
            schema = @Schema(type = "string"))
      })
  @ApiResponse(
      responseCode = "202",
      description = "The job, queued or solving",
      headers = {
        @Header(
            name = "Location",
            description = "Address of the job",
            schema = @Schema(type = "string", format = "uri-reference")),
        @Header(
            name = "Retry-After",
            description = "Seconds after which it is worth looking",
            schema = @Schema(type = "integer")),
        @Header(
            name = "Preference-Applied",
            description = "The seconds waited for at most, where the client asked for it",
            schema = @Schema(type = "string"))
      })
  @Problems({
    ProblemCode.SOLVE_UNKNOWN,
    ProblemCode.PROBLEM_FAULTY,
    ProblemCode.QUEUE_FULL,
    ProblemCode.CLOSING
  })
  CompletableFuture<ResponseEntity<SolveDocument>> submit(Caller caller, HttpServletRequest request)
      throws IOException;

  @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
  @Permitted({Role.BUREAU_ADMIN, Role.PLANNER, Role.PROVINCE, Role.AUDITOR})
  @Operation(
      operationId = "listSolves",
      summary = "List the jobs",
      description =
          "Those of the caller's county, or all for PROVINCE. Latest submitted first unless sorted"
              + " otherwise, without their rosters.")
  @Parameter(
      name = "status",
      in = ParameterIn.QUERY,
      description = "Only jobs of this status",
      schema = @Schema(ref = "SolveStatus"))
  @Parameter(
      name = "batch",
      in = ParameterIn.QUERY,
      description = "Only jobs of this batch",
      schema = @Schema(type = "string"))
  @Parameter(
      name = "sort",
      in = ParameterIn.QUERY,
      description = "By the instant of submission, earliest or latest first",
      schema =
          @Schema(
              type = "string",
              allowableValues = {"submittedAt", "-submittedAt"},
              defaultValue = "-submittedAt"))
  @Parameter(
      name = "page",
      in = ParameterIn.QUERY,
      description = "From 0",
      schema = @Schema(type = "integer", minimum = "0", defaultValue = "0"))
  @Parameter(
      name = "size",
      in = ParameterIn.QUERY,
      description = "The most items of a page",
      schema = @Schema(type = "integer", minimum = "1", maximum = "500", defaultValue = "50"))
  @ApiResponse(
      responseCode = "200",
      description = "A page of the list",
      headers =
          @Header(
              name = "Link",
              description = "First, previous, next and last page (RFC 8288)",
              schema = @Schema(type = "string")))
  ResponseEntity<PageDocument<SolveDocument>> list(Caller caller, HttpServletRequest request);

  @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
  @Permitted({Role.BUREAU_ADMIN, Role.PLANNER, Role.PROVINCE, Role.AUDITOR})
  @Operation(
      operationId = "getSolve",
      summary = "Look at a job",
      description = "Its state, figures and, under `roster`, the best roster so far.")
  @ApiResponse(responseCode = "200", description = "The job as it is now")
  @Problems(ProblemCode.SOLVE_UNKNOWN)
  ResponseEntity<SolveDocument> one(
      Caller caller, @PathVariable String id, HttpServletRequest request);

  @GetMapping(path = "/{id}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  @Permitted({Role.BUREAU_ADMIN, Role.PLANNER, Role.PROVINCE, Role.AUDITOR})
  @Operation(
      operationId = "streamSolveEvents",
      summary = "Follow a job",
      description =
          """
          Server-sent events from the job's first on: `status` when its state changes, `score` with every better roster, \
          `bound` when more is proven of what no roster costs less than, and finally `end`, after which the server closes the stream; `deleted` where the job is forgotten meanwhile. \
          All but `deleted` have ids, and `Last-Event-ID` goes on after one. Of very many scores and bounds the oldest are left out.\
          """)
  @Parameter(
      name = "Last-Event-ID",
      in = ParameterIn.HEADER,
      description = "The last event that the client has had",
      schema = @Schema(type = "integer", format = "int64", minimum = "0"))
  @ApiResponse(
      responseCode = "200",
      description = "The stream; the data of each event is a SolveEvent, a comment is a heartbeat",
      content =
          @Content(
              mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
              schema = @Schema(implementation = EventDocument.class)))
  @Problems({ProblemCode.SOLVE_UNKNOWN, ProblemCode.EVENTS_OVER})
  ResponseEntity<SseEmitter> events(
      Caller caller, @PathVariable String id, HttpServletRequest request);

  @PostMapping(path = "/{id}/stop", produces = MediaType.APPLICATION_JSON_VALUE)
  @Permitted(
      value = {Role.BUREAU_ADMIN, Role.PLANNER, Role.PROVINCE},
      recordsItself = true)
  @Operation(
      operationId = "stopSolve",
      summary = "Stop a job and keep its best roster",
      description =
          """
          A running job ends soon, STOPPED, with the best roster found. A queued one ends at once, STOPPED, without a \
          roster. A job that has ended stays as it is.\
          """)
  @ApiResponse(responseCode = "200", description = "The ended job")
  @ApiResponse(
      responseCode = "202",
      description = "The job, about to end",
      headers = {
        @Header(
            name = "Location",
            description = "Address of the job",
            schema = @Schema(type = "string", format = "uri-reference")),
        @Header(
            name = "Retry-After",
            description = "Seconds after which it is worth looking",
            schema = @Schema(type = "integer"))
      })
  @Problems(ProblemCode.SOLVE_UNKNOWN)
  CompletableFuture<ResponseEntity<SolveDocument>> stop(
      Caller caller, @PathVariable String id, HttpServletRequest request);

  @DeleteMapping("/{id}")
  @Permitted(
      value = {Role.BUREAU_ADMIN, Role.PLANNER, Role.PROVINCE},
      recordsItself = true)
  @Operation(
      operationId = "deleteSolve",
      summary = "Stop a job and forget it",
      description = "Whatever its state; its address answers 404 from then on.")
  @ApiResponse(responseCode = "204", description = "Forgotten", content = @Content)
  @Problems(ProblemCode.SOLVE_UNKNOWN)
  ResponseEntity<Void> delete(Caller caller, @PathVariable String id);
}
