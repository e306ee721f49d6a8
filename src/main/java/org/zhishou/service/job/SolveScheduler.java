package org.zhishou.service.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** The scheduler that hands out workers' slots, set up for solves. */
final class SolveScheduler {
  static final String TASK = "solve";

  private static final int HEARTBEATS_MISSED_BY_THE_DEAD = 4;
  private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(5);

  private SolveScheduler() {}

  static Task<Void> task(SolveWorker worker) {
    return Tasks.custom(TASK, Void.class)
        .onDeadExecutionRevive()
        .onFailure(
            (failed, token) -> token.reschedule(failed, failed.getTimeDone().plus(AFTER_A_FAILURE)))
        .execute(worker);
  }

  /**
   * On a database that one process has for itself, whatever is picked was picked by one that died:
   * nobody needs to wait until its heartbeats are missed.
   */
  static void releaseWhatTheDeadHeld(JdbcClient sql) {
    sql.sql(
            """
            update scheduled_tasks set picked = false, picked_by = null, last_heartbeat = null,
              version = version + 1 where picked
            """)
        .update();
  }

  /**
   * As many threads as there are slots, each of which picks up a token when it is free; what is
   * picked up is locked in the database in the same step.
   */
  static Scheduler of(
      DataSource database,
      boolean postgres,
      List<Task<?>> tasks,
      JobSettings settings,
      String node,
      MeterRegistry registry) {
    var slots = settings.workersOrCores();
    var threads = Thread.ofPlatform().name("solve-", 1).factory();
    var recurring = new ArrayList<RecurringTask<?>>();
    var others = new ArrayList<Task<?>>();
    for (var task : tasks) {
      if (task instanceof RecurringTask<?> known) {
        recurring.add(known);
      } else {
        others.add(task);
      }
    }
    return Scheduler.create(new TransactionAwareDataSourceProxy(database), others)
        .startTasks(recurring)
        .jdbcCustomization(
            postgres ? new PostgreSqlJdbcCustomization(false, false) : new QueueOfH2())
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
}
