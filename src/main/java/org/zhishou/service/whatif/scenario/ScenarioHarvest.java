package org.zhishou.service.whatif.scenario;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zhishou.service.rounds.round.CountyClock;
import org.zhishou.service.solving.job.SolveDesk;
import org.zhishou.service.solving.job.SolveJob;
import org.zhishou.service.solving.solve.Awaiting;

/** Keeps what solves of scenarios and sweeps found with them. */
@Component
class ScenarioHarvest implements Awaiting {
  private final ScenarioRunStore runs;
  private final CountyClock clock;
  private final SolveDesk jobs;

  ScenarioHarvest(ScenarioRunStore runs, CountyClock clock, SolveDesk jobs) {
    this.runs = runs;
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
                runs.end(
                    ended.map(found -> found(running, found)).orElseGet(() -> deleted(running))));
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
