package org.zhishou.service.whatif.scenario;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.change.Change;
import org.zhishou.service.rounds.round.OfRound;

/**
 * A scenario as a round keeps it.
 *
 * @param snapshot what its changes are made to
 * @param rebasedFrom the snapshot before the last rebase; null where there was none
 * @param parent the scenario that it was branched from; null for one of the snapshot
 * @param version counts the writes, from 1
 */
public record KeptScenario(
    String id,
    String county,
    String round,
    String name,
    String snapshot,
    @Nullable String rebasedFrom,
    @Nullable String parent,
    ScenarioOrigin origin,
    List<Change> changes,
    ScenarioState state,
    long version,
    String madeBy,
    Instant madeAt,
    Instant updatedAt)
    implements OfRound {
  public KeptScenario {
    changes = List.copyOf(changes);
  }

  KeptScenario edited(String newName, List<Change> newChanges, ScenarioState next, Instant now) {
    return new KeptScenario(
        id,
        county,
        round,
        newName,
        snapshot,
        rebasedFrom,
        parent,
        origin,
        newChanges,
        next,
        version + 1,
        madeBy,
        madeAt,
        now);
  }

  KeptScenario rebased(String newSnapshot, Instant now) {
    return new KeptScenario(
        id,
        county,
        round,
        name,
        newSnapshot,
        snapshot,
        parent,
        origin,
        changes,
        state,
        version + 1,
        madeBy,
        madeAt,
        now);
  }
}
