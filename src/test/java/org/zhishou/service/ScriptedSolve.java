package org.zhishou.service;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.problem.Counties;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.roster.Duty;
import org.zhishou.engine.roster.Roster;
import org.zhishou.engine.roster.RosterScore;
import org.zhishou.engine.roster.RosterStatus;
import org.zhishou.engine.roster.RuleTotal;
import org.zhishou.engine.solve.Headway;
import org.zhishou.engine.solve.SolveProgress;
import org.zhishou.engine.solve.SolveSettings;
import org.zhishou.service.solving.job.Planner;

/** A solve that finds what a test tells it to find, and ends when it is told to. */
public final class ScriptedSolve implements Planner.Solve {
  private sealed interface Cue {}

  private record Better(long soft) implements Cue {}

  private record End(RosterStatus status) implements Cue {}

  private record Break(Throwable defect) implements Cue {}

  private final SolveSettings settings;
  private final @Nullable Headway headway;
  private final BlockingQueue<Cue> cues = new LinkedBlockingQueue<>();
  private volatile @Nullable SolveProgress progress;
  private volatile boolean stopped;
  private volatile int share;
  private volatile OptionalLong proven = OptionalLong.empty();

  ScriptedSolve(SolveSettings settings, @Nullable Headway headway) {
    this.settings = settings;
    this.headway = headway;
  }

  /** Where it goes on from; null where it starts anew. */
  public @Nullable Headway headway() {
    return headway;
  }

  public SolveSettings settings() {
    return settings;
  }

  public boolean stopped() {
    return stopped;
  }

  /** Finds a roster with this soft score. */
  public void find(long soft) {
    cues.add(new Better(soft));
  }

  /** Proves that no roster costs less. */
  public void prove(long softBound) {
    proven = OptionalLong.of(softBound);
  }

  public void complete() {
    cues.add(new End(RosterStatus.COMPLETED));
  }

  public void fail(Throwable defect) {
    cues.add(new Break(defect));
  }

  /** Threads that it was told to use at most, 0 before. */
  public int share() {
    return share;
  }

  @Override
  public void shareOf(int threads) {
    share = threads;
  }

  @Override
  public void stop() {
    stopped = true;
    cues.add(new End(RosterStatus.STOPPED));
  }

  @Override
  public Roster run(Consumer<SolveProgress> onBetter) {
    try {
      while (true) {
        var cue = cues.take();
        if (cue instanceof Better better) {
          find(better.soft(), onBetter);
        } else if (cue instanceof Break broken) {
          throw sneaky(broken.defect());
        } else if (cue instanceof End end) {
          return roster(end.status(), progress == null ? -1000 : progress.score().soft());
        }
      }
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  private void find(long soft, Consumer<SolveProgress> onBetter) {
    var better =
        new SolveProgress(Duration.ofMillis(500), new RosterScore(0, -1, soft), 1_000_000 + soft);
    progress = better;
    onBetter.accept(better);
  }

  private static RuntimeException sneaky(Throwable defect) {
    if (defect instanceof Error error) {
      throw error;
    }
    return new IllegalStateException(defect);
  }

  @Override
  public Optional<Roster> best() {
    return progress().map(found -> roster(RosterStatus.SOLVING, found.score().soft()));
  }

  @Override
  public Optional<List<Duty>> duties() {
    return best().map(Roster::duties);
  }

  @Override
  public Optional<SolveProgress> progress() {
    return Optional.ofNullable(progress);
  }

  @Override
  public OptionalLong softBound() {
    return proven;
  }

  @Override
  public long steps() {
    return 12;
  }

  @Override
  public boolean fromHeadStart() {
    return true;
  }

  private static Roster roster(RosterStatus status, long soft) {
    var duty = new Duty("C2", LocalDate.of(2026, 9, 29), Session.FULL_DAY, "P1", true);
    var rules =
        Counties.oneCentreOnePhysician().problem().rules().stream()
            .map(rule -> new RuleTotal(rule, 0, 0))
            .toList();
    return new Roster(
        status, new RosterScore(0, -1, soft), List.of(duty), rules, List.of(), List.of());
  }
}
