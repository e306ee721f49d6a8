package org.zhishou.service.solving.job;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.ExecutionHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhishou.engine.roster.Roster;
import org.zhishou.engine.roster.RosterStatus;
import org.zhishou.engine.scoring.ProblemSize;
import org.zhishou.engine.solve.Headway;
import org.zhishou.engine.solve.SolveProgress;
import org.zhishou.service.platform.database.Outage;

/**
 * What a worker does with a token: it takes up the job whose turn it is, solves it and ends it. On
 * a node that is about to end it gives the job back.
 */
final class SolveWorker implements ExecutionHandler<Void> {
  private static final Logger LOG = LoggerFactory.getLogger(SolveWorker.class);
  private static final Duration BETWEEN_TRIES = Duration.ofMillis(500);

  private final JobQueue queue;
  private final LeasedJobs jobs;
  private final Planner planner;
  private final LiveSolves live;
  private final JobBells bells;
  private final SolveMeters meters;
  private final SolveMemory memory;
  private final ThreadShares shares;
  private final JobSettings settings;
  private final InstantSource clock;
  private final String node;
  private volatile boolean closing;

  SolveWorker(
      JobQueue queue,
      LeasedJobs jobs,
      Planner planner,
      LiveSolves live,
      JobBells bells,
      SolveMeters meters,
      SolveMemory memory,
      ThreadShares shares,
      JobSettings settings,
      InstantSource clock,
      String node) {
    this.queue = queue;
    this.jobs = jobs;
    this.planner = planner;
    this.live = live;
    this.bells = bells;
    this.meters = meters;
    this.memory = memory;
    this.shares = shares;
    this.settings = settings;
    this.clock = clock;
    this.node = node;
  }

  /** The name of this node in the database. */
  String node() {
    return node;
  }

  void open() {
    closing = false;
  }

  /** Takes up nothing more and gives back what runs. */
  void close() {
    closing = true;
    live.all().forEach(LiveSolve::interrupt);
  }

  @Override
  public CompletionHandler<Void> execute(TaskInstance<Void> token, ExecutionContext context) {
    if (closing) {
      return dueAgain();
    }
    var claim = queue.claim(token.getId(), node);
    if (claim.isEmpty()) {
      return new CompletionHandler.OnCompleteRemove<>();
    }
    return solve(claim.get()) ? new CompletionHandler.OnCompleteRemove<>() : dueAgain();
  }

  private CompletionHandler<Void> dueAgain() {
    return (completed, token) -> token.reschedule(completed, clock.instant());
  }

  /** Whether the job has ended, or is another's, so that its token has done its duty. */
  private boolean solve(Claim claim) {
    var id = claim.lease().id();
    if (claim.takenOver()) {
      meters.takenOver();
    }
    LOG.info(
        "Job {}, attempt {}, starts {}",
        id,
        claim.lease().fence(),
        claim.duties().isPresent() ? "from its checkpoint" : "from nothing");
    bells.change(id);
    try {
      return solveClaimed(claim);
    } catch (NodeEndedException end) {
      throw end;
    } catch (RuntimeException | Error defect) {
      return fail(claim.lease(), reason(defect), defect);
    }
  }

  private boolean solveClaimed(Claim claim) {
    var problem = Contract.read(claim.problem().unpack());
    var size = ProblemSize.of(problem);
    if (size.bytes() > memory.bytes()) {
      return fail(claim.lease(), SolveFailure.Reason.OUT_OF_MEMORY, tooLittle(size.bytes()));
    }
    var threads = size.threadsWithin(memory.left(), shares.most());
    var order = claim.terms().settings(threads);
    var need = size.bytesWith(order.threads());
    var solve = planner.prepare(problem, order, headway(claim));
    var own = new LiveSolve(claim, solve, jobs, clock, settings.checkpoint());
    live.add(own);
    shares.shareOut();
    try {
      if (closing) {
        own.interrupt();
      }
      if (claim.stopWanted()) {
        own.heed(Wish.STOP);
      }
      return awaitMemory(own, need) ? run(own, solve, need) : notRun(own);
    } catch (NodeEndedException end) {
      throw end;
    } catch (RuntimeException | Error defect) {
      return fail(own, reason(defect), defect);
    } finally {
      live.remove(own);
      shares.shareOut();
    }
  }

  private boolean run(LiveSolve own, Planner.Solve solve, long memoryTaken) {
    try {
      return finish(own, solve.run(own::better), solve);
    } finally {
      memory.giveBack(memoryTaken);
    }
  }

  /** Whether other solves left enough; false where this one is not wanted here any longer. */
  private boolean awaitMemory(LiveSolve own, long need) {
    while (!memory.take(need)) {
      if (own.lost() || own.stopWanted() || own.isYielding() || closing) {
        return false;
      }
      pause();
    }
    return true;
  }

  private boolean notRun(LiveSolve own) {
    if (own.lost()) {
      meters.countLoss();
      return true;
    }
    if (!own.stopWanted() && persistently(own::giveBack)) {
      return false;
    }
    persistently(() -> own.finish(new JobOutcome(RosterStatus.STOPPED, null, null, null)));
    bells.end(own.lease().id());
    return true;
  }

  private IllegalStateException tooLittle(long need) {
    return new IllegalStateException(
        "The solve is estimated to take %d MB; all solves of this node together may take %d MB"
            .formatted(need >> 20, memory.bytes() >> 20));
  }

  private static SolveFailure.Reason reason(@Nullable Throwable failure) {
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof OutOfMemoryError) {
        return SolveFailure.Reason.OUT_OF_MEMORY;
      }
    }
    return SolveFailure.Reason.INTERNAL;
  }

  private static @Nullable Headway headway(Claim claim) {
    var duties = claim.duties().or(() -> claim.roster().map(RosterDocument::chinese));
    if (duties.isEmpty() || claim.figures().isEmpty()) {
      return null;
    }
    var figures = claim.figures().get();
    return new Headway(
        Contract.duties(duties.get()),
        figures.progress().elapsed(),
        figures.steps(),
        figures.progress().moveEvaluations(),
        figures.fromHeadStart());
  }

  private boolean finish(LiveSolve own, Roster roster, Planner.Solve solve) {
    if (own.lost()) {
      meters.countLoss();
      return true;
    }
    var handsOver =
        (closing || own.isYielding())
            && !own.stopWanted()
            && roster.status() == RosterStatus.STOPPED;
    if (handsOver && persistently(own::giveBack)) {
      return false;
    }
    var progress =
        solve
            .progress()
            .map(last -> new SolveProgress(last.elapsed(), roster.score(), last.moveEvaluations()))
            .orElse(new SolveProgress(Duration.ZERO, roster.score(), 0));
    var outcome =
        new JobOutcome(
            roster.status(), JobFigures.of(progress, solve), Contract.document(roster), null);
    if (persistently(() -> own.finish(outcome))) {
      meters.countEnd(roster.status(), progress);
      bells.end(own.lease().id());
    } else {
      meters.countLoss();
    }
    return true;
  }

  private boolean fail(Lease lease, SolveFailure.Reason reason, Throwable cause) {
    var outcome =
        new JobOutcome(RosterStatus.FAILED, null, null, report(lease.id(), reason, cause));
    persistently(() -> jobs.finish(lease, List.of(), outcome));
    bells.end(lease.id());
    return true;
  }

  /** What was found before is kept. */
  private boolean fail(LiveSolve own, SolveFailure.Reason reason, Throwable cause) {
    var id = own.lease().id();
    var failure = report(id, reason, cause);
    var outcome = own.salvage(failure);
    persistently(() -> own.finish(outcome));
    bells.end(id);
    return true;
  }

  private SolveFailure report(String id, SolveFailure.Reason reason, Throwable cause) {
    var failure = new SolveFailure(reason, UUID.randomUUID().toString());
    LOG.error("Solve {} failed, correlation id {}", id, failure.correlationId(), cause);
    meters.countFailure();
    return failure;
  }

  /** Writes, and waits for the database as long as it takes where it is gone. */
  private static boolean persistently(BooleanSupplier write) {
    while (true) {
      try {
        return write.getAsBoolean();
      } catch (RuntimeException failed) {
        if (!Outage.isBehind(failed)) {
          throw failed;
        }
        LOG.warn("What a solve found cannot be written now", failed);
        pause();
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(BETWEEN_TRIES);
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
      throw new NodeEndedException(end);
    }
  }

  /** The node ends before the database is back: the job is for whoever gets its token next. */
  private static final class NodeEndedException extends RuntimeException {
    private NodeEndedException(InterruptedException end) {
      super(end);
    }
  }
}
