package org.zhishou.service.platform.web;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.springframework.util.unit.DataSize;

/**
 * How long a body may take: a time, and a second more for every so many bytes that came. Read by
 * read alone would not do: a byte now and then would last for ever.
 *
 * @param nanos a count of nanoseconds, such as {@link System#nanoTime}
 */
record BodyPace(Duration time, DataSize perSecond, LongSupplier nanos) {
  private static final long SLOW_NANOS = TimeUnit.SECONDS.toNanos(1);

  /** Whether a body that began then is one to be counted among the slow. */
  boolean isSlow(long begun) {
    return nanos.getAsLong() - begun > SLOW_NANOS;
  }

  /** Whether a body that began then and has brought so many bytes has had its time. */
  boolean isOver(long begun, long bytes) {
    var earned = TimeUnit.SECONDS.toNanos(bytes) / perSecond.toBytes();
    return nanos.getAsLong() - begun > time.toNanos() + earned;
  }
}
