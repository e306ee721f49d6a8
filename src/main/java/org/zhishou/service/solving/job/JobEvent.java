package org.zhishou.service.solving.job;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.roster.RosterStatus;
import org.zhishou.engine.solve.SolveProgress;

/**
 * Something that happened to a job.
 *
 * @param sequence 1 for a job's first event, rising, not always by one
 * @param status the job's from this event on
 * @param progress figures of the best roster at that moment; null before the first roster
 * @param softBound what is proven by then that no legal roster of the best possible coverage costs
 *     less than; null where nothing is, and for events that are neither SCORE nor BOUND
 */
public record JobEvent(
    long sequence,
    Kind kind,
    Instant at,
    RosterStatus status,
    @Nullable SolveProgress progress,
    @Nullable Long softBound) {
  /** What happened. */
  public enum Kind {
    /** The job came into a state that is not its last. */
    STATUS,
    /** A better roster was found. */
    SCORE,
    /** More was proven of what no roster costs less than. */
    BOUND,
    /** The job ended: nothing comes after. */
    END
  }
}
