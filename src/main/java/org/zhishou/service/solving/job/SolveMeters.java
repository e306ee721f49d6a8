package org.zhishou.service.solving.job;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import org.zhishou.engine.roster.RosterStatus;
import org.zhishou.engine.solve.SolveProgress;

/** What monitoring sees of the jobs: of all nodes where it is about the queue, else of this one. */
final class SolveMeters {
  private final MeterRegistry registry;
  private final Counter takeovers;
  private final Counter lost;

  SolveMeters(MeterRegistry registry) {
    this.registry = registry;
    takeovers =
        Counter.builder("zhishou.solves.takeovers")
            .description("Jobs that this node took over from one that died")
            .register(registry);
    lost =
        Counter.builder("zhishou.solves.lost.leases")
            .description(
                "Jobs that this node worked on when they were another's already, or deleted")
            .register(registry);
  }

  void observe(JobStore store, LiveSolves live, InstantSource clock) {
    for (var status : RosterStatus.values()) {
      Gauge.builder("zhishou.solves", () -> store.countByStatus().get(status))
          .description("Jobs that are kept, by status")
          .tag("status", tag(status))
          .register(registry);
    }
    Gauge.builder("zhishou.solves.queued", () -> store.countByStatus().get(RosterStatus.QUEUED))
        .description("Jobs that wait for a worker")
        .register(registry);
    Gauge.builder("zhishou.solves.interrupted", store::countInterrupted)
        .description("Jobs that wait for a worker because the node died that solved them")
        .register(registry);
    Gauge.builder("zhishou.queue.age.seconds", () -> queueAge(store, clock))
        .description("How long the job has waited that waits longest; 0 where none does")
        .register(registry);
    Gauge.builder("zhishou.solves.running", () -> live.all().size())
        .description("Jobs that this process solves now")
        .register(registry);
    Gauge.builder(
            "zhishou.move.evaluations.per.second",
            () -> live.all().stream().mapToLong(LiveSolve::moveEvaluationsPerSecond).sum())
        .description("Roster changes tried and scored a second, over all solves of this process")
        .register(registry);
  }

  private static double queueAge(JobStore store, InstantSource clock) {
    return store
        .oldestWaiting()
        .map(since -> Duration.between(since, clock.instant()).toMillis() / 1000.0)
        .orElse(0.0);
  }

  void takenOver() {
    takeovers.increment();
  }

  void countLoss() {
    lost.increment();
  }

  void countEnd(RosterStatus status, SolveProgress progress) {
    duration(status).record(progress.elapsed());
    registry.counter("zhishou.move.evaluations").increment(progress.moveEvaluations());
  }

  void countFailure() {
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
