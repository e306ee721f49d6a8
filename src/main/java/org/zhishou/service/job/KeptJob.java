package org.zhishou.service.job;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.roster.RosterStatus;
import org.zhishou.engine.solve.SolveProgress;

/** A job as {@link MemoryJobStore} keeps it: changes under the store's lock alone. */
final class KeptJob {
  static final Comparator<KeptJob> BY_END =
      Comparator.comparing(job -> Objects.requireNonNull(job.endedAt));

  final String id;
  final Origin origin;
  final SolveTerms terms;
  final @Nullable SubmissionKey key;
  final EventLog events = new EventLog();
  RosterStatus status = RosterStatus.QUEUED;
  boolean stopWanted;
  @Nullable RosterDocument roster;
  @Nullable Instant endedAt;

  private final @Nullable String name;
  private final Instant submittedAt;
  private @Nullable Packed problem;
  private @Nullable Instant startedAt;
  private @Nullable SolveProgress progress;
  private @Nullable SolveFailure failure;

  KeptJob(String id, SolveOrder order, Instant now) {
    this.id = id;
    this.origin = order.origin();
    this.name = order.name();
    this.terms = order.terms();
    this.key = order.key();
    this.problem = order.problem();
    this.submittedAt = now;
    events.add(JobEvent.Kind.STATUS, now, status, null);
  }

  boolean hasKey(String wanted) {
    return key != null && key.key().equals(wanted);
  }

  SolveJob seen() {
    return new SolveJob(
        id, origin, name, terms, status, submittedAt, startedAt, endedAt, progress, failure);
  }

  Packed releaseProblem() {
    var released = Objects.requireNonNull(problem);
    problem = null;
    return released;
  }

  void start(Instant now) {
    status = RosterStatus.SOLVING;
    startedAt = now;
    events.add(JobEvent.Kind.STATUS, now, status, null);
  }

  void improve(Instant now, SolveProgress better) {
    progress = better;
    events.add(JobEvent.Kind.SCORE, now, status, better);
  }

  void note(SolveProgress figures, @Nullable RosterDocument document) {
    progress = figures;
    if (document != null) {
      roster = document;
    }
  }

  void end(Instant now, JobStore.Outcome outcome) {
    status = outcome.status();
    endedAt = now;
    failure = outcome.failure();
    if (outcome.progress() != null) {
      progress = outcome.progress();
    }
    if (outcome.roster() != null) {
      roster = outcome.roster();
    }
    events.add(JobEvent.Kind.END, now, status, progress);
  }

  /** When a running job has used up its seconds. */
  Instant expectedEnd() {
    return Objects.requireNonNull(startedAt).plusSeconds(terms.seconds());
  }

  boolean endedBefore(Instant instant) {
    return endedAt != null && endedAt.isBefore(instant);
  }
}
