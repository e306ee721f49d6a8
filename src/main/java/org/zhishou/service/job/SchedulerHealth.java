package org.zhishou.service.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.zhishou.service.node.NodeSettings;

/** Whether this node takes up jobs, and whether the scheduler still hears of them. */
final class SchedulerHealth implements HealthIndicator {
  private final Scheduler scheduler;
  private final NodeSettings node;

  SchedulerHealth(Scheduler scheduler, NodeSettings node) {
    this.scheduler = scheduler;
    this.node = node;
  }

  @Override
  public Health health() {
    if (!node.solves()) {
      return Health.up().withDetail("role", "web only").build();
    }
    var state = scheduler.getSchedulerState();
    if (!state.isStarted() || state.isShuttingDown()) {
      return Health.outOfService().build();
    }
    var stale = scheduler.getCurrentlyExecutingWithStaleHeartbeat().size();
    var health = stale == 0 ? Health.up() : Health.unknown();
    return health
        .withDetail("running", scheduler.getCurrentlyExecuting().size())
        .withDetail("withoutHeartbeat", stale)
        .build();
  }
}
