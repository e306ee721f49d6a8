package org.zhishou.service.whatif.scenario;

import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishou.service.access.Caller;
import org.zhishou.service.rounds.kept.Draft;
import org.zhishou.service.rounds.kept.DraftOrigin;
import org.zhishou.service.rounds.kept.DraftStore;
import org.zhishou.service.rounds.kept.Snapshot;
import org.zhishou.service.rounds.kept.SnapshotStore;
import org.zhishou.service.rounds.round.CountyClock;
import org.zhishou.service.rounds.round.Round;
import org.zhishou.service.rounds.round.RoundDesk;
import org.zhishou.service.rounds.round.RoundKey;
import org.zhishou.service.rounds.round.RoundState;

/** Makes what a scenario found the round's draft, with the changed problem as its snapshot. */
@Service
class Adoption {
  private final RoundDesk rounds;
  private final CountyClock clock;
  private final ScenarioDesk scenarios;
  private final ScenarioRuns runs;
  private final SnapshotStore snapshots;
  private final DraftStore drafts;

  Adoption(
      RoundDesk rounds,
      CountyClock clock,
      ScenarioDesk scenarios,
      ScenarioRuns runs,
      SnapshotStore snapshots,
      DraftStore drafts) {
    this.rounds = rounds;
    this.clock = clock;
    this.scenarios = scenarios;
    this.runs = runs;
    this.snapshots = snapshots;
    this.drafts = drafts;
  }

  @Transactional
  public Round adopt(RoundKey round, String id, Caller caller) {
    rounds.lockedIn(round, RoundState.PLANNING, RoundState.PUBLISHED);
    var scenario = scenarios.one(round, id);
    var run = runs.latestSolved(scenario);
    var draft =
        new Draft(
            UUID.randomUUID().toString(),
            round.county(),
            round.id(),
            snapshot(scenario, caller).id(),
            null,
            DraftOrigin.SCENARIO,
            Objects.requireNonNull(run.roster()),
            caller.userName(),
            clock.now());
    drafts.insert(draft);
    return rounds.adopt(round, draft.id());
  }

  /** The changed problem; the scenario's own snapshot where nothing is changed. */
  private Snapshot snapshot(KeptScenario scenario, Caller caller) {
    var base = scenarios.snapshot(scenario.roundKey(), scenario.snapshot());
    if (scenario.changes().isEmpty()) {
      return base;
    }
    var snapshot =
        base.changed(scenarios.apply(scenario).problem(), caller.userName(), clock.now());
    snapshots.insert(snapshot);
    return snapshot;
  }
}
