package org.zhishou.service.solving.batch;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.zhishou.service.access.Caller;
import org.zhishou.service.access.Permitted;
import org.zhishou.service.access.Role;
import org.zhishou.service.platform.listing.PageDocument;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.Problems;

/** The batch endpoint as the API document states it. */
@RequestMapping(BatchApi.PATH)
@Tag(name = "Batches", description = "Many problems at once, of which each becomes a job")
interface BatchApi {
  String PATH = "/api/v1/batches";

  @PostMapping(
      consumes = {MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_NDJSON_VALUE},
      produces = MediaType.APPLICATION_JSON_VALUE)
  @Permitted(
      value = {Role.BUREAU_ADMIN, Role.PLANNER, Role.PROVINCE},
      recordsItself = true)
  @Operation(
      operationId = "submitBatch",
      summary = "Submit many problems",
      description =
          """
          Checks all problems and queues a job for each, or none where one is faulty: then `errors` lists every fault of \
          every problem, with pointers such as `/problems/3/centres/0/id`. As `application/x-ndjson` each line that is not \
          blank is a problem. Jobs of batches wait behind jobs that were submitted one by one.\
          """,
      requestBody =
          @RequestBody(
              required = true,
              content = {
                @Content(
                    mediaType = MediaType.APPLICATION_JSON_VALUE,
                    schema = @Schema(ref = "BatchSubmission")),
                @Content(
                    mediaType = MediaType.APPLICATION_NDJSON_VALUE,
                    schema = @Schema(ref = "RosterProblem"))
              }))
  @Parameter(
      name = "name",
      in = ParameterIn.QUERY,
      description = "Of the batch, where its body has no place for one",
      schema = @Schema(type = "string"))
  @Parameter(
      name = "seconds",
      in = ParameterIn.QUERY,
      description = "The most to search for each; its default and its upper bound are settings",
      schema = @Schema(type = "integer", minimum = "1", maximum = "3600", defaultValue = "30"))
  @Parameter(
      name = "seed",
      in = ParameterIn.QUERY,
      description = "What everything random in each search starts from",
      schema = @Schema(type = "integer", format = "int64", defaultValue = "0"))
  @Parameter(
      name = "steps",
      in = ParameterIn.QUERY,
      description = "Search steps after which each ends, whatever the machine",
      schema = @Schema(type = "integer", minimum = "1", maximum = "2147483647"))
  @Parameter(
      name = "unimprovedSeconds",
      in = ParameterIn.QUERY,
      description = "Seconds without a better roster after which each ends",
      schema = @Schema(type = "integer", minimum = "1", maximum = "3600"))
  @Parameter(
      name = "Idempotency-Key",
      in = ParameterIn.HEADER,
      description =
          "Of the client's own choosing: the same submission sent again under it finds the batch"
              + " that it made",
      schema = @Schema(type = "string"))
  @ApiResponse(
      responseCode = "202",
      description = "The batch, queued",
      headers = {
        @Header(
            name = "Location",
            description = "Address of the batch",
            schema = @Schema(type = "string", format = "uri-reference")),
        @Header(
            name = "Retry-After",
            description = "Seconds after which it is worth looking",
            schema = @Schema(type = "integer"))
      })
  @Problems({
    ProblemCode.PROBLEM_FAULTY,
    ProblemCode.BATCH_TOO_LARGE,
    ProblemCode.QUEUE_FULL,
    ProblemCode.CLOSING
  })
  ResponseEntity<BatchDocument> submit(Caller caller, HttpServletRequest request)
      throws IOException;

  @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
  @Permitted({Role.BUREAU_ADMIN, Role.PLANNER, Role.PROVINCE, Role.AUDITOR})
  @Operation(
      operationId = "listBatches",
      summary = "List the batches",
      description = "Latest submitted first.")
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
  ResponseEntity<PageDocument<BatchDocument>> list(Caller caller, HttpServletRequest request);

  @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
  @Permitted({Role.BUREAU_ADMIN, Role.PLANNER, Role.PROVINCE, Role.AUDITOR})
  @Operation(
      operationId = "getBatch",
      summary = "Look at a batch",
      description = "How many of its jobs are in each status, and where they are listed.")
  @ApiResponse(responseCode = "200", description = "The batch as it is now")
  @Problems(ProblemCode.BATCH_UNKNOWN)
  ResponseEntity<BatchDocument> one(Caller caller, @PathVariable String id);

  @PostMapping(path = "/{id}/stop", produces = MediaType.APPLICATION_JSON_VALUE)
  @Permitted(
      value = {Role.BUREAU_ADMIN, Role.PLANNER, Role.PROVINCE},
      recordsItself = true)
  @Operation(
      operationId = "stopBatch",
      summary = "Stop a batch and keep what it has",
      description =
          """
          Jobs that wait end at once, STOPPED; running ones end soon, STOPPED, with the best roster found. Those that \
          have ended stay as they are.\
          """)
  @ApiResponse(responseCode = "200", description = "The batch, all of whose jobs have ended")
  @ApiResponse(
      responseCode = "202",
      description = "The batch, about to end",
      headers =
          @Header(
              name = "Retry-After",
              description = "Seconds after which it is worth looking",
              schema = @Schema(type = "integer")))
  @Problems(ProblemCode.BATCH_UNKNOWN)
  ResponseEntity<BatchDocument> stop(Caller caller, @PathVariable String id);

  @DeleteMapping("/{id}")
  @Permitted(
      value = {Role.BUREAU_ADMIN, Role.PLANNER, Role.PROVINCE},
      recordsItself = true)
  @Operation(
      operationId = "deleteBatch",
      summary = "Stop a batch and forget it",
      description = "With all its jobs, whatever their state.")
  @ApiResponse(responseCode = "204", description = "Forgotten", content = @Content)
  @Problems(ProblemCode.BATCH_UNKNOWN)
  ResponseEntity<Void> delete(Caller caller, @PathVariable String id);
}
