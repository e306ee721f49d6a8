package org.zhishou.service.exchange.province;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.zhishou.service.exchange.roster.ExchangeSettings;
import org.zhishou.service.platform.node.NodeSettings;

/**
 * Runs exports, one at a time on each node that solves. Those of a node that died are taken over by
 * others. An export is queued in the caller's transaction.
 */
@Component
@DependsOnDatabaseInitialization
class ExportScheduler implements SmartLifecycle {
  private static final String TABLE = "export_task";
  private static final String EXPORT = "export";
  private static final int HEARTBEATS_MISSED_BY_THE_DEAD = 4;
  private static final Duration POLL = Duration.ofSeconds(5);
  private static final Duration HEARTBEAT = Duration.ofSeconds(10);
  private static final Duration TO_STOP = Duration.ofSeconds(10);
  private static final Duration BETWEEN_CLEARINGS = Duration.ofHours(1);
  private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(10);

  private final Scheduler scheduler;
  private final NodeSettings node;
  private volatile boolean running;

  ExportScheduler(
      DataSource database,
      ExportWorker worker,
      ExportStore store,
      ExchangeSettings settings,
      NodeSettings node,
      InstantSource clock) {
    this.node = node;
    var export =
        Tasks.custom(EXPORT, Void.class)
            .onDeadExecutionRevive()
            .onFailure(
                (failed, task) ->
                    task.reschedule(failed, failed.getTimeDone().plus(AFTER_A_FAILURE)))
            .execute(
                (task, context) -> {
                  worker.run(task.getId());
                  return (ended, operations) -> operations.stop();
                });
    var forget =
        Tasks.recurring("forget-old-exports", FixedDelay.of(BETWEEN_CLEARINGS))
            .execute(
                (task, context) ->
                    store.deleteBefore(clock.instant().minus(settings.exportsKept())));
    scheduler =
        Scheduler.create(new TransactionAwareDataSourceProxy(database), export)
            .startTasks(forget)
            .tableName(TABLE)
            .schedulerName(new SchedulerName.Fixed("export-" + UUID.randomUUID()))
            .clock(clock::instant)
            .threads(1)
            .pollingInterval(POLL)
            .heartbeatInterval(HEARTBEAT)
            .missedHeartbeatsLimit(HEARTBEATS_MISSED_BY_THE_DEAD)
            .shutdownMaxWait(TO_STOP)
            .build();
  }

  /** Has an export made once the caller's transaction is committed. */
  void add(String export, Instant at) {
    scheduler.schedule(new TaskInstance<Void>(EXPORT, export), at);
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            if (running) {
              scheduler.triggerCheckForDueExecutions();
            }
          }
        });
  }

  @Override
  public void start() {
    if (node.solves()) {
      scheduler.start();
      running = true;
    }
  }

  @Override
  public void stop() {
    running = false;
    scheduler.stop();
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
