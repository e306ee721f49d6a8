package org.zhishou.service.job;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.roster.RosterStatus;
import org.zhishou.engine.solve.SolveProgress;

/**
 * A job as it stood at one moment, without its problem and its roster.
 *
 * @param id opaque, unguessable
 * @param startedAt when a thread took it up; null while it waits, and for ever where it was stopped
 *     before that
 * @param endedAt when it became COMPLETED, STOPPED or FAILED
 * @param progress figures of the best roster so far; null before the first roster
 * @param failure why it is FAILED; null in every other state
 */
public record SolveJob(
    String id,
    Origin origin,
    @Nullable String name,
    SolveTerms terms,
    RosterStatus status,
    Instant submittedAt,
    @Nullable Instant startedAt,
    @Nullable Instant endedAt,
    @Nullable SolveProgress progress,
    @Nullable SolveFailure failure) {
  public boolean ended() {
    return endedAt != null;
  }
}
