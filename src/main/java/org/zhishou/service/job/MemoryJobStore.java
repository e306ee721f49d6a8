package org.zhishou.service.job;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.roster.RosterStatus;
import org.zhishou.engine.solve.SolveProgress;

/** Jobs of this process alone, gone with it. */
final class MemoryJobStore implements JobStore {
  private static final Duration SHORTEST_RETRY = Duration.ofSeconds(1);

  private final JobSettings settings;
  private final InstantSource clock;
  private final SequencedMap<String, KeptJob> jobs = new LinkedHashMap<>();
  private final Deque<KeptJob> queue = new ArrayDeque<>();
  private long queuedBytes;

  MemoryJobStore(JobSettings settings, InstantSource clock) {
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public synchronized SolveJob submit(SolveOrder order) {
    var known = submittedBefore(order.key());
    if (known.isPresent()) {
      return known.get().seen();
    }
    expectRoom(order.problem().size());
    var job = new KeptJob(UUID.randomUUID().toString(), order, clock.instant());
    jobs.put(job.id, job);
    queue.addLast(job);
    queuedBytes += order.problem().size();
    return job.seen();
  }

  private Optional<KeptJob> submittedBefore(@Nullable SubmissionKey key) {
    if (key == null) {
      return Optional.empty();
    }
    var known = jobs.values().stream().filter(job -> job.hasKey(key.key())).findFirst();
    known
        .filter(job -> !key.equals(job.key))
        .ifPresent(
            job -> {
              throw new KeyReusedException(job.id);
            });
    return known;
  }

  @Override
  public synchronized void expectRoom() {
    expectRoom(0);
  }

  private void expectRoom(long bytes) {
    var tooManyBytes = !queue.isEmpty() && queuedBytes + bytes > settings.queueBytes().toBytes();
    if (queue.size() >= settings.queueSize() || tooManyBytes) {
      throw new QueueFullException(untilAPlaceIsFree());
    }
  }

  private Duration untilAPlaceIsFree() {
    var now = clock.instant();
    return jobs.values().stream()
        .filter(job -> job.status == RosterStatus.SOLVING)
        .map(job -> Duration.between(now, job.expectedEnd()).plusMillis(999))
        .map(remaining -> Duration.ofSeconds(remaining.toSeconds()))
        .min(Duration::compareTo)
        .filter(remaining -> remaining.compareTo(SHORTEST_RETRY) > 0)
        .orElse(SHORTEST_RETRY);
  }

  @Override
  public synchronized Optional<Claim> claimNext() {
    var job = queue.pollFirst();
    if (job == null) {
      return Optional.empty();
    }
    var problem = leaveQueue(job);
    job.start(clock.instant());
    return Optional.of(new Claim(job.id, problem, job.terms));
  }

  private Packed leaveQueue(KeptJob job) {
    var problem = job.releaseProblem();
    queuedBytes -= problem.size();
    return problem;
  }

  @Override
  public synchronized void improved(String id, SolveProgress progress) {
    solving(id).ifPresent(job -> job.improve(clock.instant(), progress));
  }

  @Override
  public synchronized Wish progress(
      String id, SolveProgress progress, @Nullable RosterDocument roster) {
    solving(id).ifPresent(job -> job.note(progress, roster));
    return wish(id);
  }

  @Override
  public synchronized Wish wish(String id) {
    var job = jobs.get(id);
    if (job == null) {
      return Wish.FORGET;
    }
    return job.stopWanted ? Wish.STOP : Wish.GO_ON;
  }

  @Override
  public synchronized void finish(String id, Outcome outcome) {
    solving(id).ifPresent(job -> job.end(clock.instant(), outcome));
    forgetExpired();
  }

  @Override
  public synchronized Optional<SolveJob> stop(String id) {
    var job = jobs.get(id);
    if (job == null) {
      return Optional.empty();
    }
    job.stopWanted = true;
    if (queue.remove(job)) {
      leaveQueue(job);
      job.end(clock.instant(), new Outcome(RosterStatus.STOPPED, null, null, null));
    }
    return Optional.of(job.seen());
  }

  @Override
  public synchronized Optional<SolveJob> find(String id) {
    return Optional.ofNullable(jobs.get(id)).map(KeptJob::seen);
  }

  @Override
  public synchronized Optional<RosterDocument> roster(String id) {
    return Optional.ofNullable(jobs.get(id)).flatMap(job -> Optional.ofNullable(job.roster));
  }

  @Override
  public synchronized List<JobEvent> events(String id, long sequence) {
    return Optional.ofNullable(jobs.get(id))
        .map(job -> job.events.after(sequence))
        .orElse(List.of());
  }

  @Override
  public synchronized JobPage list(JobListing listing) {
    var bySubmission = jobs.sequencedValues();
    var wanted =
        (listing.oldestFirst() ? bySubmission : bySubmission.reversed())
            .stream()
                .filter(job -> listing.status() == null || job.status == listing.status())
                .filter(
                    job -> listing.county() == null || listing.county().equals(job.origin.county()))
                .toList();
    var items =
        wanted.stream()
            .skip((long) listing.page() * listing.size())
            .limit(listing.size())
            .map(KeptJob::seen)
            .toList();
    return new JobPage(items, wanted.size());
  }

  @Override
  public synchronized boolean delete(String id) {
    var job = jobs.remove(id);
    if (job != null && queue.remove(job)) {
      leaveQueue(job);
    }
    return job != null;
  }

  @Override
  public synchronized void forgetExpired() {
    var oldest = clock.instant().minus(settings.retention());
    var ended = new ArrayList<KeptJob>();
    for (var job : jobs.values()) {
      if (job.endedAt != null) {
        ended.add(job);
      }
    }
    ended.sort(KeptJob.BY_END);
    var tooMany = ended.size() - settings.retained();
    forget(ended.subList(0, Math.max(0, tooMany)));
    forget(ended.stream().filter(job -> job.endedBefore(oldest)).toList());
  }

  private void forget(Collection<KeptJob> expired) {
    expired.forEach(job -> jobs.remove(job.id));
  }

  @Override
  public synchronized void leave() {
    List.copyOf(queue).forEach(job -> stop(job.id));
  }

  @Override
  public synchronized Map<RosterStatus, Integer> countByStatus() {
    var counts = new EnumMap<RosterStatus, Integer>(RosterStatus.class);
    for (var status : RosterStatus.values()) {
      counts.put(status, 0);
    }
    jobs.values().forEach(job -> counts.merge(job.status, 1, Integer::sum));
    return counts;
  }

  private Optional<KeptJob> solving(String id) {
    return Optional.ofNullable(jobs.get(id)).filter(job -> job.status == RosterStatus.SOLVING);
  }
}
