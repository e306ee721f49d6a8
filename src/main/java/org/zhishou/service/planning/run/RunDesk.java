package org.zhishou.service.planning.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishou.service.access.Caller;
import org.zhishou.service.platform.database.Fingerprint;
import org.zhishou.service.platform.database.Packed;
import org.zhishou.service.platform.idempotency.Sent;
import org.zhishou.service.platform.idempotency.Submissions;
import org.zhishou.service.platform.listing.Listing;
import org.zhishou.service.platform.listing.Selection;
import org.zhishou.service.rounds.kept.Snapshot;
import org.zhishou.service.rounds.kept.SnapshotStore;
import org.zhishou.service.rounds.round.ChangeLog;
import org.zhishou.service.rounds.round.CountyClock;
import org.zhishou.service.rounds.round.Round;
import org.zhishou.service.rounds.round.RoundDesk;
import org.zhishou.service.rounds.round.RoundKey;
import org.zhishou.service.rounds.round.RoundState;
import org.zhishou.service.solving.job.Origin;
import org.zhishou.service.solving.job.SolveDesk;
import org.zhishou.service.solving.job.SolveTerms;
import org.zhishou.service.solving.job.SubmittedProblem;
import org.zhishou.service.solving.solve.Harvest;

/** Has rounds solved. */
@Service
class RunDesk {
  private final RoundDesk rounds;
  private final CountyClock clock;
  private final ChangeLog changes;
  private final ProblemBuilder problems;
  private final SnapshotStore snapshots;
  private final RunStore runs;
  private final SolveDesk jobs;
  private final Submissions submissions;
  private final Harvest harvest;

  RunDesk(
      RoundDesk rounds,
      CountyClock clock,
      ChangeLog changes,
      ProblemBuilder problems,
      SnapshotStore snapshots,
      RunStore runs,
      SolveDesk jobs,
      Submissions submissions,
      Harvest harvest) {
    this.rounds = rounds;
    this.clock = clock;
    this.changes = changes;
    this.problems = problems;
    this.snapshots = snapshots;
    this.runs = runs;
    this.jobs = jobs;
    this.submissions = submissions;
    this.harvest = harvest;
  }

  /**
   * Builds the round's problem and queues a job that solves it.
   *
   * @param idempotencyKey under which the same terms start one run only; may be null
   * @throws org.zhishou.engine.problem.FaultyProblemException where it cannot be planned
   * @throws org.zhishou.service.solving.job.QueueFullException where no further job may wait
   */
  @Transactional
  public RoundRun start(
      RoundKey key, SolveTerms terms, @Nullable String idempotencyKey, Caller caller) {
    var round = rounds.lockedIn(key, RoundState.PLANNING);
    var scope = key.scope("runs");
    var sent = Sent.of(idempotencyKey, terms.toString().getBytes(UTF_8));
    var made = submissions.find(scope, sent);
    if (made.isPresent()) {
      return one(key, made.get());
    }
    var built = problems.build(round);
    var snapshot = snapshot(round, built, caller);
    var job =
        jobs.submit(
            new SubmittedProblem.Checked(built.checked(), snapshot.problem()),
            terms,
            new Origin(key.county(), caller.userName()));
    var run =
        new RoundRun(
            UUID.randomUUID().toString(),
            key.county(),
            key.id(),
            snapshot.id(),
            job.id(),
            terms.seconds(),
            terms.seed(),
            RunStatus.RUNNING,
            null,
            caller.userName(),
            clock.now(),
            null);
    runs.insert(run);
    submissions.remember(scope, sent, run.id());
    changes.record(
        key.county(),
        key.thing("runs/" + run.id()),
        null,
        new Started(snapshot.id(), run.seconds(), run.seed()));
    return run;
  }

  /** What the log is told of a run. */
  private record Started(String snapshot, int seconds, long seed) {}

  /** The round as it stands, or the latest snapshot where nothing changed since. */
  private Snapshot snapshot(Round round, ProblemBuilder.Built built, Caller caller) {
    var fingerprint = Fingerprint.of(built.json());
    var latest = snapshots.latest(round.key());
    if (latest.isPresent() && latest.get().fingerprint().equals(fingerprint)) {
      return latest.get();
    }
    var snapshot =
        new Snapshot(
            UUID.randomUUID().toString(),
            round.county(),
            round.id(),
            Packed.of(built.json()),
            fingerprint,
            built.registry().policy().version(),
            built.registry().county().revision(),
            caller.userName(),
            clock.now());
    snapshots.insert(snapshot);
    return snapshot;
  }

  /** The run as it is now, what it found kept where it has ended. */
  RoundRun one(RoundKey round, String id) {
    rounds.one(round);
    return runs.find(round, id).map(this::latest).orElseThrow(round.unknown("runs/" + id));
  }

  private RoundRun latest(RoundRun run) {
    return run.ended() || !harvest.reap(run.job())
        ? run
        : runs.find(run.roundKey(), run.id()).orElse(run);
  }

  Selection<RoundRun> page(RoundKey round, Listing listing) {
    rounds.one(round);
    var found = runs.page(round, listing);
    return new Selection<>(found.items().stream().map(this::latest).toList(), found.total());
  }
}
