package org.zhishou.service.whatif.scenario;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishou.engine.change.Change;
import org.zhishou.engine.change.Scenario;
import org.zhishou.engine.change.Scenarios;
import org.zhishou.engine.problem.FaultyProblemException;
import org.zhishou.engine.problem.ProblemReader;
import org.zhishou.service.access.Caller;
import org.zhishou.service.platform.idempotency.Sent;
import org.zhishou.service.platform.idempotency.Submissions;
import org.zhishou.service.platform.listing.Listing;
import org.zhishou.service.platform.listing.Selection;
import org.zhishou.service.platform.web.Body;
import org.zhishou.service.platform.web.Precondition;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.ProblemException;
import org.zhishou.service.rounds.kept.Snapshot;
import org.zhishou.service.rounds.kept.SnapshotStore;
import org.zhishou.service.rounds.round.ChangeLog;
import org.zhishou.service.rounds.round.CountyClock;
import org.zhishou.service.rounds.round.RoundDesk;
import org.zhishou.service.rounds.round.RoundKey;
import org.zhishou.service.rounds.round.RoundState;

/** Makes scenarios, edits, rebases and deletes them. */
@Service
@Transactional
public class ScenarioDesk {
  private static final RoundState[] IN_WORK = {RoundState.PLANNING, RoundState.PUBLISHED};

  private final Scenarios engine = new Scenarios(new ProblemReader());
  private final RoundDesk rounds;
  private final CountyClock clock;
  private final ChangeLog changes;
  private final SnapshotStore snapshots;
  private final ScenarioStore scenarios;
  private final ScenarioRunStore runs;
  private final SweepStore sweeps;
  private final Submissions submissions;

  ScenarioDesk(
      RoundDesk rounds,
      CountyClock clock,
      ChangeLog changes,
      SnapshotStore snapshots,
      ScenarioStore scenarios,
      ScenarioRunStore runs,
      SweepStore sweeps,
      Submissions submissions) {
    this.rounds = rounds;
    this.clock = clock;
    this.changes = changes;
    this.snapshots = snapshots;
    this.scenarios = scenarios;
    this.runs = runs;
    this.sweeps = sweeps;
    this.submissions = submissions;
  }

  @Transactional(readOnly = true)
  Selection<KeptScenario> page(RoundKey round, Listing listing) {
    rounds.one(round);
    return scenarios.page(round, listing);
  }

  /**
   * @throws ProblemException where there is none
   */
  @Transactional(readOnly = true)
  public KeptScenario one(RoundKey round, String id) {
    rounds.one(round);
    return scenarios.find(round, id).orElseThrow(round.unknown("scenarios/" + id));
  }

  /** The snapshot with the scenario's changes made to it. */
  @Transactional(readOnly = true)
  public Scenario apply(KeptScenario scenario) {
    return engine.of(
        snapshot(scenario.roundKey(), scenario.snapshot()).checked(), scenario.changes());
  }

  /**
   * @param id null: the round's latest
   * @throws ProblemException where there is none
   */
  @Transactional(readOnly = true)
  public Snapshot snapshot(RoundKey round, @Nullable String id) {
    if (id == null) {
      return snapshots
          .latest(round)
          .orElseThrow(() -> new ProblemException(ProblemCode.SNAPSHOT_MISSING, round.id()));
    }
    return snapshots
        .find(round.county(), id)
        .filter(snapshot -> snapshot.round().equals(round.id()))
        .orElseThrow(round.unknown("snapshots/" + id));
  }

  /** The same submission makes one scenario only. */
  KeptScenario create(RoundKey round, NewScenario body, Sent sent, Caller caller) {
    rounds.lockedIn(round, IN_WORK);
    var scope = round.scope("scenarios");
    var before = submissions.find(scope, sent);
    if (before.isPresent()) {
      return one(round, before.get());
    }
    var scenario = draw(round, body, caller);
    try {
      apply(scenario);
    } catch (FaultyProblemException faulty) {
      throw body.unfit(faulty.faults(), scenario.changes().size());
    }
    scenarios.insert(scenario);
    submissions.remember(scope, sent, scenario.id());
    changes.record(round.county(), thing(scenario), null, logged(scenario));
    return scenario;
  }

  private KeptScenario draw(RoundKey round, NewScenario body, Caller caller) {
    var parent = body.parent() == null ? null : one(round, body.parent());
    var named = body.snapshot() == null && parent != null ? parent.snapshot() : body.snapshot();
    var inherited = parent == null ? List.<Change>of() : parent.changes();
    var name = body.name() == null && parent != null ? parent.name() : body.name();
    var now = clock.now();
    return new KeptScenario(
        UUID.randomUUID().toString(),
        round.county(),
        round.id(),
        Objects.requireNonNull(name),
        snapshot(round, named).id(),
        null,
        body.parent(),
        parent == null ? ScenarioOrigin.SNAPSHOT : ScenarioOrigin.BRANCH,
        body.after(inherited),
        ScenarioState.OPEN,
        1,
        caller.userName(),
        now,
        now);
  }

  private void expectFit(KeptScenario scenario) {
    try {
      apply(scenario);
    } catch (FaultyProblemException faulty) {
      throw Body.faulty(faulty.faults());
    }
  }

  /** Name and state at any time, the changes as long as nothing was made of them. */
  KeptScenario edit(RoundKey round, String id, ScenarioEdit edit, Precondition condition) {
    var before = lock(round, id, condition);
    var changes = edit.changes() == null ? before.changes() : edit.changes();
    var after =
        before.edited(
            edit.name() == null ? before.name() : edit.name(),
            changes,
            edit.state() == null ? before.state() : edit.state(),
            clock.now());
    if (!changes.equals(before.changes())) {
      expectUnsolved(before);
      expectFit(after);
    }
    return write(before, after);
  }

  /** Makes the same changes to another snapshot. */
  KeptScenario rebase(RoundKey round, String id, ScenarioRebase rebase, Precondition condition) {
    var before = lock(round, id, condition);
    var snapshot = snapshot(round, rebase.snapshot());
    if (snapshot.id().equals(before.snapshot())) {
      return before;
    }
    expectUnsolved(before);
    var after = before.rebased(snapshot.id(), clock.now());
    expectFit(after);
    return write(before, after);
  }

  void delete(RoundKey round, String id, Precondition condition) {
    var scenario = lock(round, id, condition);
    if (isSolved(scenario) || scenarios.hasChildren(id)) {
      throw new ProblemException(ProblemCode.SCENARIO_IN_USE, scenario.name());
    }
    scenarios.delete(scenario);
    changes.record(round.county(), thing(scenario), logged(scenario), null);
  }

  /** Solves and sweeps start under the round's lock too, so that what they read stays. */
  private KeptScenario lock(RoundKey round, String id, Precondition condition) {
    rounds.lock(round);
    var scenario = scenarios.find(round, id).orElseThrow(round.unknown("scenarios/" + id));
    condition.hold(scenario.version());
    return scenario;
  }

  private boolean isSolved(KeptScenario scenario) {
    return runs.has(scenario.id()) || sweeps.startFrom(scenario.id());
  }

  private void expectUnsolved(KeptScenario scenario) {
    if (isSolved(scenario)) {
      throw new ProblemException(ProblemCode.SCENARIO_SOLVED, scenario.name(), scenario.id());
    }
  }

  private KeptScenario write(KeptScenario before, KeptScenario after) {
    scenarios.update(after);
    changes.record(after.county(), thing(after), logged(before), logged(after));
    return after;
  }

  /** What the log keeps, which is read by some who may not know why anybody is away. */
  private static ScenarioDocument logged(KeptScenario scenario) {
    return ScenarioDocument.brief(scenario, false);
  }

  private static String thing(KeptScenario scenario) {
    return scenario.roundKey().thing("scenarios/" + scenario.id());
  }
}
