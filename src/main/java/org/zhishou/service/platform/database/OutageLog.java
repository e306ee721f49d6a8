package org.zhishou.service.platform.database;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Says in one line, and once a minute again, that the database cannot be reached, in the place of
 * the stack traces of all who notice: pools, schedulers, health and every request.
 */
@Component
public final class OutageLog extends TurboFilter implements DisposableBean {
  private static final org.slf4j.Logger LOG = LoggerFactory.getLogger(OutageLog.class);
  private static final long SAID_AGAIN_NANOS = TimeUnit.MINUTES.toNanos(1);

  private final LongSupplier nanos;
  private boolean said;
  private long saidAt;
  private long unsaid;

  @Autowired
  OutageLog() {
    this(System::nanoTime);
    if (LoggerFactory.getILoggerFactory() instanceof LoggerContext loggers) {
      loggers.addTurboFilter(this);
    }
  }

  /**
   * @param nanos a count of nanoseconds
   */
  OutageLog(LongSupplier nanos) {
    this.nanos = nanos;
  }

  @Override
  public FilterReply decide(
      @Nullable Marker marker,
      Logger logger,
      Level level,
      @Nullable String format,
      Object @Nullable [] arguments,
      @Nullable Throwable thrown) {
    var cause = thrown == null ? last(arguments) : thrown;
    if (cause == null || !Outage.isBehind(cause)) {
      return FilterReply.NEUTRAL;
    }
    if (level.isGreaterOrEqual(Level.WARN)) {
      note(cause);
    }
    return FilterReply.DENY;
  }

  private static @Nullable Throwable last(Object @Nullable [] arguments) {
    return arguments != null
            && arguments.length > 0
            && arguments[arguments.length - 1] instanceof Throwable thrown
        ? thrown
        : null;
  }

  /** Somebody noticed. */
  public void note(Throwable outage) {
    var others = 0L;
    synchronized (this) {
      var now = nanos.getAsLong();
      if (said && now - saidAt < SAID_AGAIN_NANOS) {
        unsaid++;
        return;
      }
      others = unsaid;
      said = true;
      saidAt = now;
      unsaid = 0;
    }
    LOG.warn(
        "The database cannot be reached: {} (noticed {} times more since this was last said)",
        outage.getMessage(),
        others);
  }

  @Override
  public void destroy() {
    if (LoggerFactory.getILoggerFactory() instanceof LoggerContext loggers) {
      loggers.getTurboFilterList().remove(this);
    }
  }
}
