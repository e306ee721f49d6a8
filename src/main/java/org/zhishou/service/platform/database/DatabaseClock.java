package org.zhishou.service.platform.database;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The time that all nodes share: the database's, so that who lives, what is due and what came first
 * do not depend on how a node's own clock is set. Between two looks at the database it goes on by
 * the processor's count of time, which nobody sets. Until the database was seen first it is the
 * node's own clock.
 */
public final class DatabaseClock implements InstantSource, SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(DatabaseClock.class);
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(10);

  /** Differences that the way to the database and back explains are none. */
  private static final Duration NOISE = Duration.ofMillis(20);

  private final Supplier<Instant> database;
  private final Clock own;
  private final LongSupplier nanos;
  private volatile @Nullable Reading reading;
  private volatile boolean running;

  private record Reading(Instant at, long nanos, Duration ofOwnClock) {}

  /**
   * @param database asks it for its time; may throw where it is gone
   * @param own this node's clock
   * @param nanos a count of nanoseconds that only goes on
   */
  public DatabaseClock(Supplier<Instant> database, Clock own, LongSupplier nanos) {
    this.database = database;
    this.own = own;
    this.nanos = nanos;
  }

  public static DatabaseClock of(DataSource database) {
    var sql = JdbcClient.create(database);
    return new DatabaseClock(
        () ->
            sql.sql("select current_timestamp")
                .query((row, number) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .single(),
        Clock.systemUTC(),
        System::nanoTime);
  }

  /** Milliseconds are as fine as the API tells the time. */
  @Override
  public Instant instant() {
    return exact().truncatedTo(ChronoUnit.MILLIS);
  }

  private Instant exact() {
    var last = reading;
    return last == null ? own.instant() : last.at().plusNanos(nanos.getAsLong() - last.nanos());
  }

  /** How far this node's own clock is ahead of the database's; negative where it is behind. */
  public Duration ownClockAhead() {
    var last = reading;
    return last == null ? Duration.ZERO : last.ofOwnClock();
  }

  /** Looks at the database's time, and goes by it from now on. */
  public void look() {
    var before = nanos.getAsLong();
    var there = database.get();
    var after = nanos.getAsLong();
    var ahead = Duration.between(there, own.instant());
    var halfTheWay = Duration.ofNanos((after - before) / 2);
    var now = there.plus(halfTheWay);
    var apart = Duration.between(exact(), now).abs();
    var known = reading;
    if (known == null || apart.compareTo(halfTheWay.plus(NOISE)) > 0) {
      reading = new Reading(now, after, ahead);
    } else {
      reading = new Reading(known.at(), known.nanos(), ahead);
    }
  }

  @Override
  public void start() {
    running = true;
    tryToLook();
    Thread.ofPlatform().daemon().name("database-clock").start(this::lookUntilStopped);
  }

  private void lookUntilStopped() {
    while (running) {
      try {
        Thread.sleep(BETWEEN_LOOKS);
      } catch (InterruptedException end) {
        return;
      }
      tryToLook();
    }
  }

  private void tryToLook() {
    try {
      look();
    } catch (RuntimeException gone) {
      LOG.debug("The database's time could not be read", gone);
    }
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /** Before all that work by it. */
  @Override
  public int getPhase() {
    return Integer.MIN_VALUE;
  }
}
