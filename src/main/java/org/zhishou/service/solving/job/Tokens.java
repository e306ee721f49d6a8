package org.zhishou.service.solving.job;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Adds one token for each job submitted: the right to one worker's slot, kept by the scheduler.
 * Which job it serves is decided when a worker picks it up; from then on the scheduler watches over
 * it, and hands it to another node when that one dies.
 */
final class Tokens implements Consumer<List<String>> {
  private final SchedulerClient scheduler;
  private final InstantSource clock;

  Tokens(SchedulerClient scheduler, InstantSource clock) {
    this.scheduler = scheduler;
    this.clock = clock;
  }

  @Override
  public void accept(List<String> jobs) {
    var tokens = new ArrayList<TaskInstance<?>>();
    jobs.forEach(job -> tokens.add(new TaskInstance<Void>(SolveScheduler.TASK, job)));
    scheduler.scheduleBatch(tokens, clock.instant());
  }
}
