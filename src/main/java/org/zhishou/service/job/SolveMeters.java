package org.zhishou.service.job;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Locale;
import org.zhishou.engine.roster.RosterStatus;
import org.zhishou.engine.solve.SolveProgress;

/** What monitoring sees of the jobs. */
final class SolveMeters {
  private final MeterRegistry registry;

  SolveMeters(MeterRegistry registry) {
    this.registry = registry;
  }

  void observe(JobStore store, SolveWorkers workers) {
    for (var status : RosterStatus.values()) {
      Gauge.builder("zhishou.solves", () -> store.countByStatus().get(status))
          .description("Jobs that are kept, by status")
          .tag("status", tag(status))
          .register(registry);
    }
    Gauge.builder("zhishou.solves.queued", () -> store.countByStatus().get(RosterStatus.QUEUED))
        .description("Jobs that wait for a worker")
        .register(registry);
    Gauge.builder("zhishou.solves.running", () -> workers.live().size())
        .description("Jobs that this process solves now")
        .register(registry);
    Gauge.builder(
            "zhishou.move.evaluations.per.second",
            () -> workers.live().stream().mapToLong(LiveSolve::moveEvaluationsPerSecond).sum())
        .description("Roster changes tried and scored a second, over all solves of this process")
        .register(registry);
  }

  void ended(RosterStatus status, SolveProgress progress) {
    duration(status).record(progress.elapsed());
    registry.counter("zhishou.move.evaluations").increment(progress.moveEvaluations());
  }

  void failed() {
    duration(RosterStatus.FAILED).record(Duration.ZERO);
  }

  private Timer duration(RosterStatus status) {
    return Timer.builder("zhishou.solve.duration")
        .description("How long solves took that have ended")
        .tag("status", tag(status))
        .register(registry);
  }

  private static String tag(RosterStatus status) {
    return status.name().toLowerCase(Locale.ROOT);
  }
}
