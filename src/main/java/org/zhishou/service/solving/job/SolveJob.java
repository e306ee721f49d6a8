package org.zhishou.service.solving.job;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.roster.RosterStatus;
import org.zhishou.engine.solve.SolveProgress;

/**
 * A job as it stood at one moment, without its problem and its roster.
 *
 * @param id opaque, unguessable
 * @param batch that it belongs to; null for one of its own
 * @param position of its problem in the batch, from 0; null for one of its own
 * @param startedAt when a worker first took it up; null before, and for ever where it was stopped
 *     before that
 * @param endedAt when it became COMPLETED, STOPPED or FAILED
 * @param progress figures of the best roster so far; null before the first roster
 * @param failure why it is FAILED; null in every other state
 */
public record SolveJob(
    String id,
    Origin origin,
    @Nullable String batch,
    @Nullable Integer position,
    @Nullable String name,
    SolveTerms terms,
    RosterStatus status,
    Instant submittedAt,
    @Nullable Instant startedAt,
    @Nullable Instant endedAt,
    @Nullable SolveProgress progress,
    @Nullable SolveFailure failure) {
  /** The same job, further on. */
  SolveJob with(SolveProgress figures) {
    return new SolveJob(
        id,
        origin,
        batch,
        position,
        name,
        terms,
        status,
        submittedAt,
        startedAt,
        endedAt,
        figures,
        failure);
  }

  public boolean ended() {
    return endedAt != null;
  }
}
