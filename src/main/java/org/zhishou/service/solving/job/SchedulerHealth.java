package org.zhishou.service.solving.job;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.zhishou.service.platform.node.NodeSettings;

/** Whether this node takes up jobs, and whether the scheduler still hears of them. */
final class SchedulerHealth implements HealthIndicator {
  private final SolveScheduler scheduler;
  private final NodeSettings node;

  SchedulerHealth(SolveScheduler scheduler, NodeSettings node) {
    this.scheduler = scheduler;
    this.node = node;
  }

  @Override
  public Health health() {
    if (!node.solves()) {
      return Health.up().withDetail("role", "web only").build();
    }
    if (!scheduler.isRunning()) {
      return Health.outOfService().build();
    }
    var stale = scheduler.withoutHeartbeat();
    var health = stale == 0 ? Health.up() : Health.unknown();
    return health
        .withDetail("running", scheduler.executing())
        .withDetail("withoutHeartbeat", stale)
        .build();
  }
}
