package org.zhishou.service.whatif.scenario;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhishou.service.rounds.round.OfRound;
import org.zhishou.service.solving.job.RosterDocument;

/**
 * A solve of a scenario, or of a sweep at one value.
 *
 * @param scenario null where it is a sweep's
 * @param sweep null where it is a scenario's
 * @param value of the sweep's lever
 * @param batch the same for all that one request started
 * @param job that searches; may be forgotten after the end
 * @param roster what it found; null before the end, and where it found nothing
 */
public record ScenarioRun(
    String id,
    String county,
    String round,
    @Nullable String scenario,
    @Nullable String sweep,
    @Nullable Integer value,
    String batch,
    String job,
    int seconds,
    long seed,
    @Nullable Long steps,
    ScenarioRunStatus status,
    @Nullable RosterDocument roster,
    String startedBy,
    Instant startedAt,
    @Nullable Instant endedAt)
    implements OfRound {
  boolean ended() {
    return endedAt != null;
  }

  ScenarioRun ended(ScenarioRunStatus end, @Nullable RosterDocument found, Instant at) {
    return new ScenarioRun(
        id, county, round, scenario, sweep, value, batch, job, seconds, seed, steps, end, found,
        startedBy, startedAt, at);
  }
}
