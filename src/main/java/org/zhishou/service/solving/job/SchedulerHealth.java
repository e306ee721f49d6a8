package org.zhishou.service.solving.job;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.zhishou.service.platform.node.NodeSettings;

/**
 * Whether this node takes up jobs, whether the scheduler still hears of them, and whether all that
 * lost its node has found another.
 */
final class SchedulerHealth extends AbstractHealthIndicator {
  /** It works, but somebody should look; the settings say how it ranks. */
  private static final Status DEGRADED = new Status("DEGRADED");

  private final SolveScheduler scheduler;
  private final JobStore store;
  private final ClockWatch clocks;
  private final NodeSettings node;

  SchedulerHealth(SolveScheduler scheduler, JobStore store, ClockWatch clocks, NodeSettings node) {
    this.scheduler = scheduler;
    this.store = store;
    this.clocks = clocks;
    this.node = node;
  }

  @Override
  protected void doHealthCheck(Health.Builder health) {
    var interrupted = store.countInterrupted();
    health
        .status(interrupted > 0 || clocks.isWrong() ? DEGRADED : Status.UP)
        .withDetail("interrupted", interrupted)
        .withDetail("clockAheadSeconds", clocks.ahead().toMillis() / 1000.0);
    if (!node.solves()) {
      health.withDetail("role", "web only");
      return;
    }
    if (!scheduler.isRunning()) {
      health.outOfService();
      return;
    }
    var stale = scheduler.withoutHeartbeat();
    if (stale > 0) {
      health.status(DEGRADED);
    }
    health.withDetail("running", scheduler.executing()).withDetail("withoutHeartbeat", stale);
  }
}
