package org.zhishou.service.platform.database;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.task.ExecutionHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/**
 * Tasks of one kind in a table of their own, which any node that works may take up; those of a node
 * that died are taken over by others. A task is written in the caller's transaction.
 */
public abstract class TaskQueue implements SmartLifecycle {
  private static final int HEARTBEATS_MISSED_BY_THE_DEAD = 4;
  private static final Duration BETWEEN_CLEARINGS = Duration.ofHours(1);

  private final String task;
  private final boolean works;
  private final Scheduler scheduler;
  private volatile boolean running;

  /**
   * How a node works on the tasks.
   *
   * @param threads how many tasks it runs at once
   * @param poll between looks at what is due
   * @param heartbeat of what it runs; it is dead after four that are missed
   * @param afterFailure until a task that threw is tried again
   * @param toStop the most that the end of the node waits for what runs
   */
  public record Pace(
      int threads, Duration poll, Duration heartbeat, Duration afterFailure, Duration toStop) {}

  /**
   * What a node forgets once an hour.
   *
   * @param task what the scheduler knows it by
   */
  public record Clearing(String task, Runnable forget) {}

  /**
   * @param table in which the tasks wait
   * @param task what each of them is called, before its id
   * @param works whether this node takes tasks up
   */
  protected TaskQueue(
      DataSource database,
      InstantSource clock,
      String table,
      String task,
      boolean works,
      Pace pace,
      ExecutionHandler<Void> run,
      Clearing clearing) {
    this.task = task;
    this.works = works;
    var own =
        Tasks.custom(task, Void.class)
            .onDeadExecutionRevive()
            .onFailure(
                (failed, later) ->
                    later.reschedule(failed, failed.getTimeDone().plus(pace.afterFailure())))
            .execute(run);
    var forget =
        Tasks.recurring(clearing.task(), FixedDelay.of(BETWEEN_CLEARINGS))
            .execute((instance, context) -> clearing.forget().run());
    scheduler =
        Scheduler.create(new TransactionAwareDataSourceProxy(database), own)
            .startTasks(forget)
            .tableName(table)
            .schedulerName(new SchedulerName.Fixed(task + "-" + UUID.randomUUID()))
            .clock(clock::instant)
            .threads(pace.threads())
            .pollingInterval(pace.poll())
            .heartbeatInterval(pace.heartbeat())
            .missedHeartbeatsLimit(HEARTBEATS_MISSED_BY_THE_DEAD)
            .shutdownMaxWait(pace.toStop())
            .build();
  }

  /** Has a task run once the caller's transaction is committed, and not before an instant. */
  public final void add(String id, Instant at) {
    scheduler.schedule(new TaskInstance<Void>(task, id), at);
    lookAfterCommit();
  }

  /**
   * Has a task run at an instant, whether or not it is to be run already.
   *
   * @return false where it is run this moment; then nothing has changed
   */
  public final boolean move(String id, Instant at) {
    var instance = new TaskInstance<Void>(task, id);
    try {
      if (!scheduler.scheduleIfNotExists(instance, at)) {
        scheduler.reschedule(instance, at);
      }
    } catch (TaskInstanceCurrentlyExecutingException underway) {
      return false;
    }
    lookAfterCommit();
    return true;
  }

  private void lookAfterCommit() {
    AfterCommit.run(
        () -> {
          if (running) {
            scheduler.triggerCheckForDueExecutions();
          }
        });
  }

  @Override
  public final void start() {
    if (works) {
      scheduler.start();
      running = true;
    }
  }

  @Override
  public final void stop() {
    running = false;
    scheduler.stop();
  }

  @Override
  public final boolean isRunning() {
    return running;
  }
}
