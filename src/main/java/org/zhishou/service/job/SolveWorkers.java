package org.zhishou.service.job;

import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhishou.engine.roster.RosterStatus;
import org.zhishou.engine.solve.SolveProgress;

/**
 * The platform threads that solve, beside those that answer the web: each takes the job that waits
 * longest, solves it and takes the next.
 */
final class SolveWorkers {
  private static final Logger LOG = LoggerFactory.getLogger(SolveWorkers.class);

  /** How often a worker looks for jobs of which nobody told it, and reports on those it runs. */
  private static final Duration BEAT = Duration.ofSeconds(1);

  private final int count;
  private final JobStore store;
  private final Planner planner;
  private final JobBells bells;
  private final SolveMeters meters;
  private final Map<String, LiveSolve> live = new ConcurrentHashMap<>();
  private final Semaphore arrivals = new Semaphore(0);
  private final CountDownLatch idle;
  private volatile boolean running;

  SolveWorkers(int count, JobStore store, Planner planner, JobBells bells, SolveMeters meters) {
    this.count = count;
    this.store = store;
    this.planner = planner;
    this.bells = bells;
    this.meters = meters;
    this.idle = new CountDownLatch(count);
  }

  void start() {
    running = true;
    for (var number = 1; number <= count; number++) {
      Thread.ofPlatform().name("solve-" + number).start(this::work);
    }
    Thread.ofPlatform().daemon().name("solve-beat").start(this::beatUntilStopped);
  }

  /** Says that a job waits. */
  void wake() {
    arrivals.release();
  }

  /** Stops every solve, keeping its best; false where one had not ended when the time was up. */
  boolean stop(Duration atMost) throws InterruptedException {
    running = false;
    live.values().forEach(LiveSolve::stop);
    arrivals.release(count);
    return idle.await(atMost.toMillis(), TimeUnit.MILLISECONDS);
  }

  boolean running() {
    return running;
  }

  Optional<LiveSolve> live(String id) {
    return Optional.ofNullable(live.get(id));
  }

  Collection<LiveSolve> live() {
    return Collections.unmodifiableCollection(live.values());
  }

  private void work() {
    try {
      workUntilStopped();
    } finally {
      idle.countDown();
    }
  }

  private void workUntilStopped() {
    while (running) {
      try {
        var claim = store.claimNext();
        if (claim.isPresent()) {
          solve(claim.get());
        } else {
          arrivals.tryAcquire(BEAT.toMillis(), TimeUnit.MILLISECONDS);
        }
      } catch (InterruptedException end) {
        return;
      } catch (RuntimeException failure) {
        LOG.error("A worker could not take up a job", failure);
      }
    }
  }

  private void beatUntilStopped() {
    while (running) {
      try {
        Thread.sleep(BEAT);
        live.values().forEach(LiveSolve::report);
        store.forgetExpired();
      } catch (InterruptedException end) {
        return;
      } catch (RuntimeException failure) {
        LOG.error("The progress of solves could not be noted", failure);
      }
    }
  }

  private void solve(JobStore.Claim claim) {
    var id = claim.id();
    bells.change(id);
    try {
      store.finish(id, solved(claim));
    } catch (OutOfMemoryError exhausted) {
      store.finish(id, failed(id, SolveFailure.Reason.OUT_OF_MEMORY, exhausted));
    } catch (RuntimeException | Error defect) {
      store.finish(id, failed(id, SolveFailure.Reason.INTERNAL, defect));
    } finally {
      live.remove(id);
      bells.end(id);
    }
  }

  private JobStore.Outcome solved(JobStore.Claim claim) {
    var id = claim.id();
    var problem = Contract.read(claim.problem().unpacked());
    var solve = planner.prepare(problem, claim.terms().settings());
    var own = new LiveSolve(id, solve, store);
    live.put(id, own);
    if (!running || store.wish(id) != JobStore.Wish.GO_ON) {
      own.stop();
    }
    var roster =
        solve.run(
            better -> {
              store.improved(id, better);
              bells.change(id);
            });
    var last = solve.progress();
    var figures =
        last.map(
                progress ->
                    new SolveProgress(
                        progress.elapsed(), roster.score(), progress.moveEvaluations()))
            .orElse(new SolveProgress(Duration.ZERO, roster.score(), 0));
    meters.ended(roster.status(), figures);
    return new JobStore.Outcome(roster.status(), figures, Contract.document(roster), null);
  }

  private JobStore.Outcome failed(String id, SolveFailure.Reason reason, Throwable cause) {
    var failure = new SolveFailure(reason, UUID.randomUUID().toString());
    LOG.error("Solve {} failed, correlation id {}", id, failure.correlationId(), cause);
    meters.failed();
    return new JobStore.Outcome(RosterStatus.FAILED, null, null, failure);
  }
}
