package org.zhishou.service.solving.batch;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.roster.RosterStatus;
import org.zhishou.service.solving.job.JobBatch;

/**
 * A batch as the API shows it. What is not known yet is left out.
 *
 * @param problems how many were submitted
 * @param counts jobs by status; those deleted since are missing
 * @param jobs address of the list of its jobs
 * @param failures address of the list of those that failed; left out where none did
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record BatchDocument(
    String id,
    @Nullable String name,
    Status status,
    int problems,
    Map<RosterStatus, Integer> counts,
    Instant submittedAt,
    @Nullable Instant startedAt,
    @Nullable Instant endedAt,
    String jobs,
    @Nullable String failures) {
  /** How far the whole is. */
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
