package org.zhishou.service.job;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.service.job.JobStore.JobListing;
import org.zhishou.service.job.JobStore.JobPage;

/**
 * Where jobs are handed in and asked for. Stops before the web server does, so that whoever waits
 * for a job still gets its answer.
 */
public final class SolveDesk implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(SolveDesk.class);
  private static final Duration PATIENCE_AT_END = Duration.ofSeconds(20);

  private final JobStore store;
  private final SolveWorkers workers;
  private final JobBells bells;
  private final Semaphore readers = new Semaphore(Runtime.getRuntime().availableProcessors());
  private final Executor waiters = Executors.newVirtualThreadPerTaskExecutor();
  private volatile boolean open;

  SolveDesk(JobStore store, SolveWorkers workers, JobBells bells) {
    this.store = store;
    this.workers = workers;
    this.bells = bells;
  }

  /**
   * Throws where a job submitted now would be refused, whatever its problem.
   *
   * @throws QueueFullException where no further job may wait
   * @throws DeskClosedException where the application is about to end
   */
  public void expectRoom() {
    expectOpen();
    store.expectRoom();
  }

  private void expectOpen() {
    if (!open) {
      throw new DeskClosedException();
    }
  }

  /**
   * Checks a problem and queues it, or finds the job that was made of the same submission before.
   *
   * @param problem JSON in UTF-8
   * @param key of the client's own choosing, the same for a submission sent again from the same
   *     county; null for none
   * @throws org.zhishou.engine.problem.UnreadableJsonException where it is not JSON
   * @throws org.zhishou.engine.problem.FaultyProblemException where it cannot be planned
   * @throws KeyReusedException where the key belongs to another submission
   * @throws QueueFullException where no further job may wait
   * @throws DeskClosedException where the application is about to end
   */
  public SolveJob submit(byte[] problem, SolveTerms terms, @Nullable String key, Origin origin) {
    expectOpen();
    var name = checked(problem).problem().name();
    var submission =
        key == null ? null : SubmissionKey.of(origin.scope() + "/" + key, problem, terms);
    var job = store.submit(new SolveOrder(origin, name, Packed.of(problem), terms, submission));
    workers.wake();
    return job;
  }

  private CheckedProblem checked(byte[] problem) {
    readers.acquireUninterruptibly();
    try {
      return Contract.read(problem);
    } finally {
      readers.release();
    }
  }

  /** The job, with the best roster of this moment ready to be asked for. */
  public Optional<SolveJob> find(String id) {
    workers.live(id).ifPresent(LiveSolve::noteBest);
    return store.find(id);
  }

  public Optional<RosterDocument> roster(String id) {
    return store.roster(id);
  }

  public JobPage list(JobListing listing) {
    workers.live().forEach(LiveSolve::report);
    return store.list(listing);
  }

  /**
   * Asks a job to stop and keep its best. A queued one is STOPPED at once and has no roster.
   *
   * @return the job after that, perhaps not yet at its end; empty where it is unknown
   */
  public Optional<SolveJob> stop(String id) {
    var asked = store.stop(id);
    workers.live(id).ifPresent(LiveSolve::stop);
    if (asked.map(SolveJob::ended).orElse(true)) {
      bells.end(id);
    }
    return asked;
  }

  /** Stops a job and forgets it; false where it is unknown. */
  public boolean delete(String id) {
    var known = store.delete(id);
    workers.live(id).ifPresent(LiveSolve::stop);
    bells.end(id);
    return known;
  }

  /** Completes with the job when it has ended or the time is up; empty where it is unknown. */
  public CompletableFuture<Optional<SolveJob>> ended(String id, Duration atMost) {
    var end = bells.nextEnd(id);
    var job = store.find(id);
    if (job.isEmpty() || job.get().ended() || atMost.isZero()) {
      return CompletableFuture.completedFuture(find(id));
    }
    return end.copy()
        .completeOnTimeout(null, atMost.toMillis(), TimeUnit.MILLISECONDS)
        .thenApplyAsync(unused -> find(id), waiters);
  }

  /**
   * Events after the one numbered {@code sequence}, oldest first, as soon as there are any; none
   * where the time is up first or the job is unknown.
   */
  public List<JobEvent> events(String id, long sequence, Duration atMost)
      throws InterruptedException {
    var change = bells.nextChange(id);
    var events = store.events(id, sequence);
    if (!events.isEmpty() || store.find(id).isEmpty()) {
      return events;
    }
    try {
      change.get(atMost.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException quiet) {
      return List.of();
    }
    return store.events(id, sequence);
  }

  /** Whether a job has ended and nothing comes after the event numbered {@code sequence}. */
  public boolean isOver(String id, long sequence) {
    return store.find(id).map(SolveJob::ended).orElse(false)
        && store.events(id, sequence).isEmpty();
  }

  public boolean isForgotten(String id) {
    return store.find(id).isEmpty();
  }

  @Override
  public void start() {
    open = true;
    workers.start();
  }

  @Override
  public void stop() {
    open = false;
    try {
      if (!workers.stop(PATIENCE_AT_END)) {
        LOG.warn("Some solves have not ended within {} and are lost", PATIENCE_AT_END);
      }
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
    }
    store.leave();
    bells.endAll();
  }

  @Override
  public boolean isRunning() {
    return open;
  }
}
