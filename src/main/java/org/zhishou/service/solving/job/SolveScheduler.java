package org.zhishou.service.solving.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.stats.MicrometerStatsRegistry;
import com.github.kagkarlsson.scheduler.stats.StatsRegistryAdapter;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.zhishou.service.platform.database.AfterCommit;
import org.zhishou.service.platform.database.DatabaseClock;

/**
 * The scheduler of this node, which hands out its workers' slots and runs every other task of the
 * application. It can be started again after it was stopped.
 */
final class SolveScheduler {
  static final String TASK = "solve";

  private static final int HEARTBEATS_MISSED_BY_THE_DEAD = 4;
  private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(5);

  private final DataSource database;
  private final boolean postgres;
  private final boolean alone;
  private final List<Task<?>> tasks;
  private final InterruptedJobs interrupted;
  private final DatabaseClock clock;
  private final JobSettings settings;
  private final String node;
  private final MeterRegistry registry;
  private volatile @Nullable Scheduler running;

  /**
   * @param address of the database, as JDBC has it
   * @param others tasks beside the solves
   */
  SolveScheduler(
      DataSource database,
      String address,
      List<Task<?>> others,
      SolveWorker worker,
      InterruptedJobs interrupted,
      DatabaseClock clock,
      JobSettings settings,
      MeterRegistry registry) {
    this.database = new TransactionAwareDataSourceProxy(database);
    postgres = address.startsWith("jdbc:postgresql:");
    alone = address.startsWith("jdbc:h2:file:") && !address.contains("AUTO_SERVER");
    this.interrupted = interrupted;
    this.clock = clock;
    tasks = new ArrayList<>(others);
    tasks.add(task(worker));
    this.settings = settings;
    node = worker.node();
    this.registry = registry;
  }

  private Task<Void> task(SolveWorker worker) {
    return Tasks.custom(TASK, Void.class)
        .onDeadExecution(
            (dead, token) -> {
              interrupted.release(dead.getExecution().getId(), true);
              token.reschedule(dead, dead.getTimeDone());
            })
        .onFailure(
            (failed, token) -> {
              interrupted.release(failed.getExecution().getId(), false);
              token.reschedule(failed, failed.getTimeDone().plus(AFTER_A_FAILURE));
            })
        .execute(worker);
  }

  /** Adds to the tables, on any node, in the transaction of the caller. */
  SchedulerClient client() {
    return SchedulerClient.Builder.create(database, tasks).jdbcCustomization(dialect()).build();
  }

  private JdbcCustomization dialect() {
    return postgres ? new PostgreSqlJdbcCustomization(false, false) : new QueueOfH2();
  }

  void start() {
    if (alone) {
      releaseWhatTheDeadHeld();
    }
    var scheduler = scheduler();
    running = scheduler;
    scheduler.start();
  }

  /**
   * On a database that one process has for itself, whatever is picked was picked by one that died:
   * nobody needs to wait until its heartbeats are missed.
   */
  private void releaseWhatTheDeadHeld() {
    interrupted.releaseAll();
    new JdbcTemplate(database)
        .update(
            """
            update scheduled_tasks set picked = false, picked_by = null, last_heartbeat = null,
              version = version + 1 where picked
            """);
  }

  /**
   * As many threads as there are slots, each of which picks up a token when it is free; what is
   * picked up is locked in the database in the same step.
   */
  private Scheduler scheduler() {
    var recurring = new ArrayList<RecurringTask<?>>();
    var others = new ArrayList<Task<?>>();
    for (var task : tasks) {
      if (task instanceof RecurringTask<?> known) {
        recurring.add(known);
      } else {
        others.add(task);
      }
    }
    var slots = settings.workersOrCores();
    var threads = Thread.ofPlatform().name("solve-", 1).factory();
    return Scheduler.create(database, others)
        .startTasks(recurring)
        .jdbcCustomization(dialect())
        .clock(clock::instant)
        .schedulerName(new SchedulerName.Fixed(node))
        .threads(slots)
        .executorService(Executors.newFixedThreadPool(slots, threads))
        .pollUsingLockAndFetch(0.99, 1)
        .pollingInterval(settings.poll())
        .heartbeatInterval(settings.heartbeat())
        .missedHeartbeatsLimit(HEARTBEATS_MISSED_BY_THE_DEAD)
        .shutdownMaxWait(settings.shutdownWait())
        .addSchedulerListener(
            new StatsRegistryAdapter(new MicrometerStatsRegistry(registry, tasks)))
        .build();
  }

  /**
   * Says that a token is due, so that nobody waits for the next poll; within a transaction, once
   * that is committed, since nobody sees the token before.
   */
  void wake() {
    AfterCommit.run(this::lookForWhatIsDue);
  }

  private void lookForWhatIsDue() {
    var scheduler = running;
    if (scheduler != null) {
      scheduler.triggerCheckForDueExecutions();
    }
  }

  /** Takes up nothing more until {@link #resume}; what runs goes on. */
  void pause() {
    var scheduler = running;
    if (scheduler != null && !scheduler.getSchedulerState().isPaused()) {
      scheduler.pause();
    }
  }

  void resume() {
    var scheduler = running;
    if (scheduler != null && scheduler.getSchedulerState().isPaused()) {
      scheduler.resume();
    }
  }

  /** Waits until what runs has ended. */
  void stop() {
    var scheduler = running;
    if (scheduler != null) {
      scheduler.stop();
      running = null;
    }
  }

  boolean isRunning() {
    return running != null;
  }

  int executing() {
    var scheduler = running;
    return scheduler == null ? 0 : scheduler.getCurrentlyExecuting().size();
  }

  /** Of those that execute, how many could not say in time that they live. */
  int withoutHeartbeat() {
    var scheduler = running;
    return scheduler == null ? 0 : scheduler.getCurrentlyExecutingWithStaleHeartbeat().size();
  }
}
