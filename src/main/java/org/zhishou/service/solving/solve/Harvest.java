package org.zhishou.service.solving.solve;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhishou.service.solving.job.SolveDesk;
import org.zhishou.service.solving.job.SolveEnded;

/**
 * Has rooms keep what their jobs found: when a job ends, when somebody looks, and in a sweep for
 * what neither told of, such as deleted jobs and the ends of nodes that died. On several nodes at
 * once the first wins.
 */
@Component
@EnableScheduling
public class Harvest {
  private static final Logger LOG = LoggerFactory.getLogger(Harvest.class);
  private static final int BETWEEN_SWEEPS = 5_000;

  private final List<Awaiting> rooms;
  private final SolveDesk jobs;
  private final TransactionTemplate transaction;

  Harvest(List<Awaiting> rooms, SolveDesk jobs, PlatformTransactionManager transactions) {
    this.rooms = rooms;
    this.jobs = jobs;
    transaction = new TransactionTemplate(transactions);
  }

  /** On a thread of its own, since the transaction that ended the job still has this one. */
  @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
  void harvest(SolveEnded end) {
    Thread.ofVirtual().name("harvest").start(() -> tryToReap(end.id()));
  }

  @Scheduled(fixedDelay = BETWEEN_SWEEPS)
  void sweep() {
    for (var room : rooms) {
      try {
        room.jobs().forEach(this::tryToReap);
      } catch (RuntimeException later) {
        LOG.warn("Which jobs are waited for could not be read and will be tried again", later);
      }
    }
  }

  private void tryToReap(String job) {
    try {
      reap(job);
    } catch (RuntimeException later) {
      LOG.warn("What job {} found could not be kept and will be tried again", job, later);
    }
  }

  /** Whether the job has ended; then what it found is kept. */
  public boolean reap(String job) {
    var found = jobs.find(job);
    if (found.isPresent() && !found.get().ended()) {
      return false;
    }
    transaction.executeWithoutResult(status -> rooms.forEach(room -> room.keep(job, found)));
    return true;
  }
}
