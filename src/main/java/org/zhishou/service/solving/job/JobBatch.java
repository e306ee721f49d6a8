package org.zhishou.service.solving.job;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.roster.RosterStatus;

/**
 * Jobs that were submitted together, as they stood at one moment.
 *
 * @param jobs how many there were at first
 * @param counts of those that are kept, by status, every status named
 * @param startedAt when the first of them was taken up; null before
 * @param endedAt when the last of them ended; null before
 */
public record JobBatch(
    String id,
    Origin origin,
    @Nullable String name,
    int jobs,
    Map<RosterStatus, Integer> counts,
    Instant submittedAt,
    @Nullable Instant startedAt,
    @Nullable Instant endedAt) {
  public JobBatch {
    counts = Map.copyOf(counts);
  }

  public boolean ended() {
    return count(RosterStatus.QUEUED) + count(RosterStatus.SOLVING) == 0;
  }

  public int count(RosterStatus status) {
    return counts.getOrDefault(status, 0);
  }
}
