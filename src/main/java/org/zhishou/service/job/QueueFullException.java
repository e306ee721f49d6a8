package org.zhishou.service.job;

import java.time.Duration;

/** No further job can wait now. */
public final class QueueFullException extends RuntimeException {
  private final transient Duration retryAfter;

  QueueFullException(Duration retryAfter) {
    super("The queue of solve jobs is full");
    this.retryAfter = retryAfter;
  }

  /** When a place may be free at the earliest, in whole seconds, 1 or more. */
  public Duration retryAfter() {
    return retryAfter;
  }
}
