package org.zhishou.service.solving.batch;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.roster.RosterStatus;
import org.zhishou.service.solving.job.JobBatch;

/** A batch as the API shows it. */
@Schema(description = "Jobs that were submitted together. What is not known yet is left out.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record BatchDocument(
    @Schema(description = "Opaque.") String id,
    @Nullable String name,
    Status status,
    @Schema(minimum = "1", description = "How many were submitted.") int problems,
    @Schema(ref = "BatchCounts") Map<RosterStatus, Integer> counts,
    Instant submittedAt,
    @Schema(description = "When the first of its jobs was taken up.") @Nullable Instant startedAt,
    @Schema(description = "When the last of its jobs ended.") @Nullable Instant endedAt,
    @Schema(
            format = "uri-reference",
            description = "The list of its jobs, in the order of their problems.")
        String jobs,
    @Schema(format = "uri-reference", description = "The list of those that failed, if any did.")
        @Nullable String failures) {
  @Schema(
      name = "BatchStatus",
      enumAsRef = true,
      description =
          "QUEUED: none of its jobs was taken up yet. SOLVING: some have not ended. ENDED: all"
              + " have, see counts.")
  enum Status {
    QUEUED,
    SOLVING,
    ENDED
  }

  BatchDocument {
    counts = new EnumMap<>(counts);
  }

  static BatchDocument of(JobBatch batch) {
    var jobs = "/api/v1/solves?sort=submittedAt&batch=" + batch.id();
    return new BatchDocument(
        batch.id(),
        batch.name(),
        status(batch),
        batch.jobs(),
        batch.counts(),
        batch.submittedAt(),
        batch.startedAt(),
        batch.endedAt(),
        jobs,
        batch.count(RosterStatus.FAILED) == 0 ? null : jobs + "&status=FAILED");
  }

  private static Status status(JobBatch batch) {
    if (batch.ended()) {
      return Status.ENDED;
    }
    return batch.startedAt() == null ? Status.QUEUED : Status.SOLVING;
  }
}
