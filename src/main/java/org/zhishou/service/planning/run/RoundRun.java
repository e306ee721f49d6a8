package org.zhishou.service.planning.run;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhishou.service.rounds.round.OfRound;

/**
 * A solve of a round.
 *
 * @param job that searches; may be forgotten after the end
 * @param draft what it found; null before the end, and where it found nothing
 */
record RoundRun(
    String id,
    String county,
    String round,
    String snapshot,
    String job,
    int seconds,
    long seed,
    RunStatus status,
    @Nullable String draft,
    String startedBy,
    Instant startedAt,
    @Nullable Instant endedAt)
    implements OfRound {
  boolean ended() {
    return endedAt != null;
  }

  RoundRun ended(RunStatus end, @Nullable String found, Instant at) {
    return new RoundRun(
        id, county, round, snapshot, job, seconds, seed, end, found, startedBy, startedAt, at);
  }
}
