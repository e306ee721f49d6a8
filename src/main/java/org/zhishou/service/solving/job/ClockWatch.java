package org.zhishou.service.solving.job;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhishou.service.platform.database.DatabaseClock;

/**
 * Keeps a node from taking up jobs while its clock is wrong. Nothing here goes by that clock, but
 * certificates, tokens of others and the logs do: a wrong one is for its operator to set.
 */
final class ClockWatch {
  private static final Logger LOG = LoggerFactory.getLogger(ClockWatch.class);

  private final DatabaseClock clock;
  private final Duration tolerance;
  private final SolveScheduler scheduler;
  private boolean wrong;

  ClockWatch(DatabaseClock clock, Duration tolerance, SolveScheduler scheduler) {
    this.clock = clock;
    this.tolerance = tolerance;
    this.scheduler = scheduler;
  }

  boolean isWrong() {
    return clock.ownClockAhead().abs().compareTo(tolerance) > 0;
  }

  /** How far the node's clock is ahead of the database's; negative where it is behind. */
  Duration ahead() {
    return clock.ownClockAhead();
  }

  /** To be called often. */
  void look() {
    if (isWrong()) {
      if (!wrong) {
        LOG.error(
            "This node's clock is {} ahead of the database's, more than {}: it takes up no jobs",
            ahead(),
            tolerance);
      }
      scheduler.pause();
    } else {
      scheduler.resume();
    }
    wrong = isWrong();
  }
}
