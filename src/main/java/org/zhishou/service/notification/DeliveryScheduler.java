package org.zhishou.service.notification;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
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
import org.zhishou.service.platform.node.NodeSettings;

/**
 * Runs deliveries, each as a task of its own that any node of the cluster may take up: those of a
 * node that died are taken over by others. A task is written in the caller's transaction.
 */
@Component
@DependsOnDatabaseInitialization
class DeliveryScheduler implements SmartLifecycle {
  private static final String TABLE = "notice_task";
  private static final String DELIVER = "deliver";
  private static final int HEARTBEATS_MISSED_BY_THE_DEAD = 4;
  private static final Duration BETWEEN_CLEARINGS = Duration.ofHours(1);
  private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(30);

  private final Scheduler scheduler;
  private final NodeSettings node;
  private volatile boolean running;

  DeliveryScheduler(
      DataSource database,
      Deliverer deliverer,
      NotificationStore notices,
      NotificationSettings settings,
      NodeSettings node,
      InstantSource clock) {
    this.node = node;
    var deliver =
        Tasks.custom(DELIVER, Void.class)
            .onDeadExecutionRevive()
            .onFailure(
                (failed, task) ->
                    task.reschedule(failed, failed.getTimeDone().plus(AFTER_A_FAILURE)))
            .execute(deliverer);
    var forget =
        Tasks.recurring("forget-old-notices", FixedDelay.of(BETWEEN_CLEARINGS))
            .execute(
                (task, context) ->
                    notices.deleteBefore(clock.instant().minus(settings.retention())));
    scheduler =
        Scheduler.create(new TransactionAwareDataSourceProxy(database), deliver)
            .startTasks(forget)
            .tableName(TABLE)
            .schedulerName(new SchedulerName.Fixed("notice-" + UUID.randomUUID()))
            .clock(clock::instant)
            .threads(settings.workers())
            .pollingInterval(settings.poll())
            .heartbeatInterval(settings.heartbeat())
            .missedHeartbeatsLimit(HEARTBEATS_MISSED_BY_THE_DEAD)
            .shutdownMaxWait(settings.timeout())
            .build();
  }

  /** Has a delivery tried once the caller's transaction is committed. */
  void add(String delivery, Instant at) {
    scheduler.schedule(new TaskInstance<Void>(DELIVER, delivery), at);
    lookAfterCommit();
  }

  /**
   * Has a delivery tried at an instant, whether or not it is to be tried already.
   *
   * @return false where it is being tried this moment; then nothing has changed
   */
  boolean move(String delivery, Instant at) {
    var task = new TaskInstance<Void>(DELIVER, delivery);
    try {
      if (!scheduler.scheduleIfNotExists(task, at)) {
        scheduler.reschedule(task, at);
      }
    } catch (TaskInstanceCurrentlyExecutingException underway) {
      return false;
    }
    lookAfterCommit();
    return true;
  }

  private void lookAfterCommit() {
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
