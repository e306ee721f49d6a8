package org.zhishou.service.whatif.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishou.engine.problem.ProblemWriter;
import org.zhishou.service.access.Caller;
import org.zhishou.service.platform.database.Packed;
import org.zhishou.service.rounds.kept.Draft;
import org.zhishou.service.rounds.kept.DraftOrigin;
import org.zhishou.service.rounds.kept.DraftStore;
import org.zhishou.service.rounds.kept.Snapshot;
import org.zhishou.service.rounds.kept.SnapshotStore;
import org.zhishou.service.rounds.round.Round;
import org.zhishou.service.rounds.round.RoundDesk;
import org.zhishou.service.rounds.round.RoundState;

/** Makes what a scenario found the round's draft, with the changed problem as its snapshot. */
@Service
class Adoption {
  private final RoundDesk rounds;
  private final ScenarioDesk scenarios;
  private final ScenarioRuns runs;
  private final SnapshotStore snapshots;
  private final DraftStore drafts;

  Adoption(
      RoundDesk rounds,
      ScenarioDesk scenarios,
      ScenarioRuns runs,
      SnapshotStore snapshots,
      DraftStore drafts) {
    this.rounds = rounds;
    this.scenarios = scenarios;
    this.runs = runs;
    this.snapshots = snapshots;
    this.drafts = drafts;
  }

  @Transactional
  public Round adopt(String county, String round, String id, Caller caller) {
    rounds.lockedIn(county, round, RoundState.PLANNING, RoundState.PUBLISHED);
    var scenario = scenarios.one(county, round, id);
    var run = runs.solved(scenario);
    var draft =
        new Draft(
            UUID.randomUUID().toString(),
            county,
            round,
            snapshot(scenario, caller).id(),
            null,
            DraftOrigin.SCENARIO,
            Objects.requireNonNull(run.roster()),
            caller.userName(),
            rounds.now());
    drafts.insert(draft);
    return rounds.adopt(county, round, draft.id());
  }

  /** The changed problem; the scenario's own snapshot where nothing is changed. */
  private Snapshot snapshot(KeptScenario scenario, Caller caller) {
    var base = scenarios.snapshot(scenario.county(), scenario.round(), scenario.snapshot());
    if (scenario.changes().isEmpty()) {
      return base;
    }
    var changed = scenarios.made(scenario).problem().problem();
    var problem = new ProblemWriter().compact(changed).getBytes(UTF_8);
    var snapshot =
        new Snapshot(
            UUID.randomUUID().toString(),
            base.county(),
            base.round(),
            Packed.of(problem),
            fingerprint(problem),
            base.policyVersion(),
            base.registryRevision(),
            caller.userName(),
            rounds.now());
    snapshots.insert(snapshot);
    return snapshot;
  }

  private static String fingerprint(byte[] problem) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(problem));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
