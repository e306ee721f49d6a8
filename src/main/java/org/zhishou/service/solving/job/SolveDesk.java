package org.zhishou.service.solving.job;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.zhishou.service.platform.node.NodeSettings;

/**
 * Where jobs are handed in and asked for, on any node. Stops before the web server does, so that
 * whoever waits for a job still gets an answer.
 */
public final class SolveDesk implements SmartLifecycle {
  private final JobStore store;
  private final SolveScheduler scheduler;
  private final SolveWorker worker;
  private final LiveSolves live;
  private final JobBells bells;
  private final NodeBeat beat;
  private final NodeSettings node;
  private final ProblemCheck check;
  private final Executor waiters = Executors.newVirtualThreadPerTaskExecutor();
  private volatile boolean open;

  SolveDesk(
      JobStore store,
      SolveScheduler scheduler,
      SolveWorker worker,
      LiveSolves live,
      JobBells bells,
      NodeBeat beat,
      NodeSettings node,
      ProblemCheck check) {
    this.store = store;
    this.check = check;
    this.scheduler = scheduler;
    this.worker = worker;
    this.live = live;
    this.bells = bells;
    this.beat = beat;
    this.node = node;
  }

  /**
   * Throws where a job submitted now would be refused, whatever its problem.
   *
   * @throws QueueFullException where no further job may wait
   * @throws DeskClosedException where this node is about to end
   */
  public void expectRoom(Origin origin) {
    expectOpen();
    store.expectRoom(origin);
  }

  void expectOpen() {
    if (!open) {
      throw new DeskClosedException();
    }
  }

  /**
   * Checks a problem and queues it, or finds the job that was made of the same submission before.
   *
   * @param problem JSON in UTF-8
   * @param key of the client's own choosing, the same for a submission sent again; null for none
   * @param onMade hears of a job that is made, in the transaction that makes it
   * @throws org.zhishou.engine.json.UnreadableJsonException where it is not JSON
   * @throws org.zhishou.engine.problem.FaultyProblemException where it cannot be planned
   * @throws KeyReusedException where the key belongs to another submission
   * @throws QueueFullException where no further job may wait
   * @throws DeskClosedException where this node is about to end
   */
  public SolveJob submit(
      byte[] problem,
      SolveTerms terms,
      @Nullable String key,
      Origin origin,
      Consumer<SolveJob> onMade) {
    expectOpen();
    var checked = check.check(new SubmittedProblem.Unread(problem));
    var submission = key == null ? null : SubmissionKey.of(key, problem, terms, origin);
    return submit(checked, terms, submission, origin, onMade);
  }

  /** As the other, for rooms of the service, which tell of it themselves. */
  public SolveJob submit(SubmittedProblem problem, SolveTerms terms, Origin origin) {
    expectOpen();
    return submit(check.check(problem), terms, null, origin, made -> {});
  }

  private SolveJob submit(
      SubmittedProblem.Checked checked,
      SolveTerms terms,
      @Nullable SubmissionKey key,
      Origin origin,
      Consumer<SolveJob> onMade) {
    var name = checked.problem().problem().name();
    var job = store.submit(new SolveOrder(origin, name, checked.json(), terms, key), onMade);
    scheduler.wake();
    return job;
  }

  /** The job as it is now. */
  public Optional<SolveJob> find(String id) {
    return store.find(id).map(this::withFiguresOfNow);
  }

  /** A job that runs here is further than what is written of it. */
  private SolveJob withFiguresOfNow(SolveJob job) {
    return job.ended()
        ? job
        : live.of(job.id()).flatMap(LiveSolve::progress).map(job::with).orElse(job);
  }

  /**
   * The best roster so far: of this moment where the job runs on this node, else the one noted
   * last, a few seconds ago at most.
   */
  public Optional<RosterDocument> roster(SolveJob job) {
    var here = job.ended() ? Optional.<LiveSolve>empty() : live.of(job.id());
    return here.flatMap(LiveSolve::bestDocument).or(() -> store.roster(job.id()));
  }

  public JobPage<SolveJob> list(JobListing listing) {
    var page = store.list(listing);
    return new JobPage<>(page.items().stream().map(this::withFiguresOfNow).toList(), page.total());
  }

  /**
   * Asks a job to stop and keep its best. A queued one is STOPPED at once.
   *
   * @param onAsked hears of it, in the transaction that asks
   * @return the job after that, perhaps not yet at its end; empty where it is unknown
   */
  public Optional<SolveJob> stop(String id, Runnable onAsked) {
    var asked = store.stop(id, onAsked);
    live.of(id).ifPresent(solve -> solve.heed(Wish.STOP));
    if (asked.map(SolveJob::ended).orElse(true)) {
      bells.end(id);
    }
    return asked;
  }

  /**
   * Stops a job and forgets it; false where it is unknown.
   *
   * @param onForgotten hears of it, in the transaction that forgets
   */
  public boolean delete(String id, Runnable onForgotten) {
    var known = store.delete(id, onForgotten);
    live.of(id).ifPresent(solve -> solve.heed(Wish.FORGET));
    bells.end(id);
    return known;
  }

  /**
   * Completes with the job when it has ended, the time is up or this node is about to end; empty
   * where it is unknown.
   */
  public CompletableFuture<Optional<SolveJob>> awaitEnd(String id, Duration atMost) {
    var end = bells.nextEnd(id);
    var job = store.find(id);
    if (!open || job.isEmpty() || job.get().ended() || atMost.isZero()) {
      return CompletableFuture.completedFuture(job.map(this::withFiguresOfNow));
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

  /** Whether this node is about to end: who follows a job may go on at another. */
  public boolean isClosed() {
    return !open;
  }

  @Override
  public void start() {
    worker.open();
    open = true;
    beat.start();
    if (node.solves()) {
      scheduler.start();
    }
  }

  /** Running solves are given back to the queue with their best roster, queued ones stay there. */
  @Override
  public void stop() {
    open = false;
    worker.close();
    scheduler.stop();
    beat.stop();
    bells.endAll();
  }

  @Override
  public boolean isRunning() {
    return open;
  }
}
