package org.zhishou.service.solving.job;

import java.time.Duration;

/** No further job can wait now. */
public final class QueueFullException extends RuntimeException {
  private final String setting;
  private final long limit;
  private final transient Duration retryAfter;

  QueueFullException(String setting, long limit, Duration retryAfter) {
    super("The queue of solve jobs is full: " + setting + " is " + limit);
    this.setting = setting;
    this.limit = limit;
    this.retryAfter = retryAfter;
  }

  /** The setting that states the limit. */
  public String setting() {
    return setting;
  }

  /** Jobs or bytes. */
  public long limit() {
    return limit;
  }

  /** When a place may be free at the earliest, in whole seconds, 1 or more. */
  public Duration retryAfter() {
    return retryAfter;
  }
}
