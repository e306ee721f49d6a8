package org.zhishou.service.solving.job;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.roster.RosterScore;
import org.zhishou.engine.roster.RosterStatus;
import org.zhishou.engine.solve.SolveProgress;
import org.zhishou.service.platform.database.Packed;
import org.zhishou.service.solving.job.LeasedJobs.Note;

/** A job that this node solves at this moment: what it finds, until that is written. */
final class LiveSolve {
  /** Figures are written so often at least, so that others see how far the job is. */
  private static final Duration FIGURES = Duration.ofSeconds(2);

  private final Lease lease;
  private final Planner.Solve solve;
  private final LeasedJobs jobs;
  private final InstantSource clock;
  private final Duration checkpointEvery;
  private final Instant since;
  private final Deque<SolveFinding> unwritten = new ArrayDeque<>();
  private final Object writing = new Object();
  private @Nullable RosterScore best;
  private long boundTold = Long.MIN_VALUE;
  private @Nullable RosterScore checkpoint;
  private @Nullable RosterScore dutiesWritten;
  private Instant checkpointAt = Instant.MIN;
  private Instant writtenAt = Instant.MIN;
  private @Nullable RosterDocument document;
  private OptionalLong documentBound = OptionalLong.empty();
  private volatile boolean lost;
  private volatile boolean stopWanted;
  private volatile boolean yielding;

  LiveSolve(
      Claim claim,
      Planner.Solve solve,
      LeasedJobs jobs,
      InstantSource clock,
      Duration checkpointEvery) {
    this.lease = claim.lease();
    this.solve = solve;
    this.jobs = jobs;
    this.clock = clock;
    this.checkpointEvery = checkpointEvery;
    since = clock.instant();
    best = claim.figures().map(figures -> figures.progress().score()).orElse(null);
    checkpoint = claim.roster().map(RosterDocument::score).orElse(null);
  }

  Lease lease() {
    return lease;
  }

  /** When this node took it up. */
  Instant since() {
    return since;
  }

  /** Takes note of a better roster; what an earlier run had found already is no news. */
  synchronized void better(SolveProgress progress) {
    if (best == null || progress.score().compareTo(best) > 0) {
      best = progress.score();
      note(JobEvent.Kind.SCORE, progress, solve.softBound());
    }
  }

  private synchronized void lookAtBound() {
    var bound = solve.softBound();
    if (bound.isPresent() && bound.getAsLong() > boundTold) {
      solve.progress().ifPresent(progress -> note(JobEvent.Kind.BOUND, progress, bound));
    }
  }

  /** What was told as proven stays so. */
  private void note(JobEvent.Kind kind, SolveProgress progress, OptionalLong bound) {
    boundTold = Math.max(boundTold, bound.orElse(boundTold));
    var proven = boundTold == Long.MIN_VALUE ? null : (Long) boundTold;
    unwritten.addLast(new SolveFinding(clock.instant(), kind, progress, proven));
    if (unwritten.size() > JobEvents.FINDINGS_KEPT) {
      unwritten.removeFirst();
    }
  }

  /**
   * Writes what is new, and does what is wanted of the job. Where the database cannot be reached
   * nothing is lost: it is written the next time.
   *
   * @return whether there was anything to write
   */
  boolean write() {
    synchronized (writing) {
      lookAtBound();
      var now = clock.instant();
      var findings = unwritten();
      var roster = isCheckpointDue(now) ? bestDocument() : Optional.<RosterDocument>empty();
      if (findings.isEmpty() && roster.isEmpty() && now.isBefore(writtenAt.plus(FIGURES))) {
        return false;
      }
      var figures = figures();
      var duties = dutiesBeyond(figures);
      heed(jobs.note(lease, new Note(findings, figures, duties, roster.orElse(null))));
      markWritten(findings);
      if (duties != null && figures != null) {
        dutiesWritten = figures.progress().score();
      }
      writtenAt = now;
      roster.ifPresent(
          written -> {
            checkpoint = written.score();
            checkpointAt = now;
          });
      return !findings.isEmpty();
    }
  }

  /**
   * The duties of a roster as good as the figures say, unless they were written before: whoever
   * takes the job over goes on from what was told of it, at the time that was told.
   */
  private @Nullable Packed dutiesBeyond(@Nullable JobFigures figures) {
    return figures == null || figures.progress().score().equals(dutiesWritten)
        ? null
        : solve.duties().map(Contract::pack).orElse(null);
  }

  private boolean isCheckpointDue(Instant now) {
    return now.isAfter(checkpointAt.plus(checkpointEvery))
        && solve.progress().filter(progress -> !progress.score().equals(checkpoint)).isPresent();
  }

  private synchronized List<SolveFinding> unwritten() {
    return List.copyOf(unwritten);
  }

  private synchronized void markWritten(List<SolveFinding> findings) {
    unwritten.removeAll(findings);
  }

  private @Nullable JobFigures figures() {
    return solve.progress().map(progress -> JobFigures.of(progress, solve)).orElse(null);
  }

  /** The best roster of now, beside the bound of now. Many readers at once have it worded once. */
  Optional<RosterDocument> bestDocument() {
    synchronized (writing) {
      var progress = solve.progress();
      if (progress.isEmpty()) {
        return Optional.empty();
      }
      var bound = solve.softBound();
      if (document == null
          || !progress.get().score().equals(document.score())
          || !bound.equals(documentBound)) {
        solve.best().ifPresent(found -> document = Contract.document(found));
        documentBound = bound;
      }
      return Optional.ofNullable(document);
    }
  }

  Optional<SolveProgress> progress() {
    return solve.progress();
  }

  void shareOf(int threads) {
    solve.shareOf(threads);
  }

  void heed(Wish wish) {
    if (wish != Wish.GO_ON) {
      lost |= wish == Wish.FORGET;
      stopWanted |= wish == Wish.STOP;
      solve.stop();
    }
  }

  /** Makes room for another: the job is given back once the search has ended. */
  void giveWay() {
    yielding = true;
    interrupt();
  }

  boolean isYielding() {
    return yielding;
  }

  /** Ends the search so that the job can be given back. */
  void interrupt() {
    solve.stop();
  }

  boolean lost() {
    return lost;
  }

  boolean stopWanted() {
    return stopWanted;
  }

  /** Gives the job back with all that is known of it. */
  boolean giveBack() {
    synchronized (writing) {
      var figures = figures();
      var duties = solve.duties().map(Contract::pack).orElse(null);
      var note = new Note(unwritten(), figures, duties, bestDocument().orElse(null));
      return jobs.giveBack(lease, note);
    }
  }

  /**
   * Ends the job.
   *
   * @return false where it was lost
   */
  boolean finish(JobOutcome outcome) {
    synchronized (writing) {
      lookAtBound();
      return jobs.finish(lease, unwritten(), outcome);
    }
  }

  /** A failed job's outcome, with the best that was found before as far as it can still be had. */
  JobOutcome salvage(SolveFailure failure) {
    try {
      return new JobOutcome(RosterStatus.FAILED, figures(), bestDocument().orElse(null), failure);
    } catch (RuntimeException | Error nothingLeft) {
      return new JobOutcome(RosterStatus.FAILED, null, null, failure);
    }
  }

  long moveEvaluationsPerSecond() {
    return solve.progress().map(SolveProgress::moveEvaluationsPerSecond).orElse(0L);
  }
}
