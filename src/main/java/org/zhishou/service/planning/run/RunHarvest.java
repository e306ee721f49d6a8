package org.zhishou.service.planning.run;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zhishou.engine.roster.RosterStatus;
import org.zhishou.service.rounds.kept.Draft;
import org.zhishou.service.rounds.kept.DraftOrigin;
import org.zhishou.service.rounds.kept.DraftStore;
import org.zhishou.service.rounds.round.CountyClock;
import org.zhishou.service.rounds.round.RoundDesk;
import org.zhishou.service.rounds.round.RoundState;
import org.zhishou.service.rounds.round.RoundStore;
import org.zhishou.service.solving.job.SolveDesk;
import org.zhishou.service.solving.job.SolveJob;
import org.zhishou.service.solving.solve.Awaiting;

/** Keeps what solves of rounds found as drafts. */
@Component
class RunHarvest implements Awaiting {
  private final RunStore runs;
  private final DraftStore drafts;
  private final RoundStore roundStore;
  private final RoundDesk rounds;
  private final CountyClock clock;
  private final SolveDesk jobs;

  RunHarvest(
      RunStore runs,
      DraftStore drafts,
      RoundStore roundStore,
      RoundDesk rounds,
      CountyClock clock,
      SolveDesk jobs) {
    this.runs = runs;
    this.drafts = drafts;
    this.roundStore = roundStore;
    this.rounds = rounds;
    this.clock = clock;
    this.jobs = jobs;
  }

  @Override
  public List<String> jobs() {
    return runs.awaitedJobs();
  }

  @Override
  public void keep(String job, Optional<SolveJob> ended) {
    runs.lockRunning(job)
        .ifPresent(
            running ->
                ended.ifPresentOrElse(
                    found -> keep(running, found),
                    () -> runs.end(running.ended(RunStatus.DELETED, null, clock.now()))));
  }

  private void keep(RoundRun run, SolveJob job) {
    var roster = jobs.roster(job);
    var at = Objects.requireNonNull(job.endedAt());
    if (roster.isEmpty() || job.status() == RosterStatus.FAILED) {
      runs.end(run.ended(status(job), null, at));
      return;
    }
    var draft =
        new Draft(
            UUID.randomUUID().toString(),
            run.county(),
            run.round(),
            run.snapshot(),
            null,
            DraftOrigin.SOLVED,
            roster.get(),
            run.startedBy(),
            at);
    drafts.insert(draft);
    runs.end(run.ended(status(job), draft.id(), at));
    var round = roundStore.lock(run.roundKey());
    if (round.isPresent() && round.get().state() == RoundState.PLANNING) {
      rounds.adopt(run.roundKey(), draft.id());
    }
  }

  private static RunStatus status(SolveJob job) {
    return switch (job.status()) {
      case COMPLETED -> RunStatus.COMPLETED;
      case STOPPED -> RunStatus.STOPPED;
      default -> RunStatus.FAILED;
    };
  }
}
