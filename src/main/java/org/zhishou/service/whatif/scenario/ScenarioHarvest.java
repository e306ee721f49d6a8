package org.zhishou.service.whatif.scenario;

import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhishou.service.rounds.round.CountyClock;
import org.zhishou.service.solving.job.SolveDesk;
import org.zhishou.service.solving.job.SolveJob;

/**
 * Keeps what ended jobs found with their scenarios: when somebody looks, and every few seconds, so
 * that it is kept before the job is forgotten. On several nodes at once the first wins.
 */
@Component
class ScenarioHarvest {
  private static final Logger LOG = LoggerFactory.getLogger(ScenarioHarvest.class);

  private final ScenarioRunStore runs;
  private final CountyClock clock;
  private final SolveDesk jobs;
  private final TransactionTemplate transaction;

  ScenarioHarvest(
      ScenarioRunStore runs,
      CountyClock clock,
      SolveDesk jobs,
      PlatformTransactionManager transactions) {
    this.runs = runs;
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
  ScenarioRun latest(ScenarioRun run) {
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
                        runs.end(
                            job.map(ended -> found(running, ended))
                                .orElseGet(() -> deleted(running)))));
    return runs.find(run.id()).orElse(run);
  }

  private ScenarioRun deleted(ScenarioRun run) {
    return run.ended(ScenarioRunStatus.DELETED, null, clock.now());
  }

  private ScenarioRun found(ScenarioRun run, SolveJob job) {
    var at = Objects.requireNonNull(job.endedAt());
    return switch (job.status()) {
      case COMPLETED -> run.ended(ScenarioRunStatus.COMPLETED, jobs.roster(job).orElse(null), at);
      case STOPPED -> run.ended(ScenarioRunStatus.STOPPED, jobs.roster(job).orElse(null), at);
      default -> run.ended(ScenarioRunStatus.FAILED, null, at);
    };
  }
}
