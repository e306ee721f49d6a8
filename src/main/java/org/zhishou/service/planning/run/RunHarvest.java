package org.zhishou.service.planning.run;

import java.util.Objects;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
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

/**
 * Keeps what ended jobs found as drafts: when somebody looks, and every few seconds, so that it is
 * kept before the job is forgotten. On several nodes at once the first wins.
 */
@Component
@EnableScheduling
class RunHarvest {
  private static final Logger LOG = LoggerFactory.getLogger(RunHarvest.class);

  private final RunStore runs;
  private final DraftStore drafts;
  private final RoundStore roundStore;
  private final RoundDesk rounds;
  private final CountyClock clock;
  private final SolveDesk jobs;
  private final TransactionTemplate transaction;

  RunHarvest(
      RunStore runs,
      DraftStore drafts,
      RoundStore roundStore,
      RoundDesk rounds,
      CountyClock clock,
      SolveDesk jobs,
      PlatformTransactionManager transactions) {
    this.runs = runs;
    this.drafts = drafts;
    this.roundStore = roundStore;
    this.rounds = rounds;
    this.clock = clock;
    this.jobs = jobs;
    transaction = new TransactionTemplate(transactions);
  }

  @Scheduled(fixedDelay = 2_000)
  void all() {
    try {
      runs.running().forEach(this::latest);
    } catch (RuntimeException later) {
      LOG.warn("What ended solves found could not be kept and will be tried again", later);
    }
  }

  /** The run as it is now. */
  RoundRun latest(RoundRun run) {
    if (run.ended()) {
      return run;
    }
    var job = jobs.find(run.job());
    if (job.isPresent() && !job.get().ended()) {
      return run;
    }
    transaction.executeWithoutResult(
        status ->
            runs.lockRunning(run.id())
                .ifPresent(
                    running ->
                        job.ifPresentOrElse(
                            ended -> keep(running, ended),
                            () -> runs.end(running.ended(RunStatus.DELETED, null, clock.now())))));
    return runs.find(run.county(), run.round(), run.id()).orElse(run);
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
    var round = roundStore.lock(run.county(), run.round());
    if (round.isPresent() && round.get().state() == RoundState.PLANNING) {
      rounds.adopt(run.county(), run.round(), draft.id());
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
