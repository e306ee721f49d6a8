package org.zhishou.engine.solve;

import ai.timefold.solver.core.config.solver.EnvironmentMode;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.bound.RaisedPrices;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.roster.Duty;
import org.zhishou.engine.roster.Roster;
import org.zhishou.engine.roster.RosterStatus;
import org.zhishou.engine.scoring.ScoringTables;
import org.zhishou.engine.search.RosterSearch;
import org.zhishou.engine.search.SearchSettings;
import org.zhishou.engine.search.SearchStart;

/**
 * One solve of one problem, run once: {@link #run} blocks, everything else may be called from any
 * thread.
 */
public final class RosterSolve {
  /** What a solve whose time is up, or that was stopped, still takes to hand out what it has. */
  private static final Duration GRACE = Duration.ofSeconds(5);

  private final CheckedProblem problem;
  private final SolveSettings settings;
  private final @Nullable Headway headway;
  private final InstantSource clock;
  private final Duration elapsedBefore;
  private volatile int share;
  private volatile @Nullable Work work;
  private volatile @Nullable Instant startedAt;
  private volatile @Nullable Instant endedAt;
  private volatile @Nullable Instant stoppedAt;
  private volatile RosterSearch.@Nullable Best best;

  /** What is made of the problem once the solve runs, since that takes time and memory itself. */
  private record Work(
      RosterAssembly assembly, BoundRun bound, RosterSearch search, boolean boundWaits) {
    void stop() {
      search.stop();
      bound.stop();
    }
  }

  public RosterSolve(CheckedProblem problem, SolveSettings settings, InstantSource clock) {
    this(problem, settings, null, clock);
  }

  /**
   * @param headway of a solve of the same problem and settings that broke off; null to start anew
   */
  public RosterSolve(
      CheckedProblem problem,
      SolveSettings settings,
      @Nullable Headway headway,
      InstantSource clock) {
    this.problem = problem;
    this.settings = settings;
    this.headway = headway;
    this.clock = clock;
    elapsedBefore = headway == null ? Duration.ZERO : headway.elapsed();
    share = settings.threads();
  }

  private Work prepared() {
    var tables = new ScoringTables(problem);
    var assembly = new RosterAssembly(tables, this::overdue);
    var limit = settings.limit().minus(elapsed().minus(elapsedBefore));
    var effort = BoundRun.effort(settings);
    var headStart =
        HeadStart.of(
            tables,
            assembly.certificate(),
            settings,
            headway,
            () -> Math.min(share, settings.threads()),
            this::isLate,
            () -> stoppedAt != null || overdue());
    var bound =
        new BoundRun(() -> RaisedPrices.of(tables, assembly.certificate(), effort), this::overdue);
    var search =
        new RosterSearch(
            tables,
            new SearchSettings(
                limit.isPositive() ? limit : Duration.ZERO,
                settings.unimprovedLimit(),
                settings.steps(),
                settings.seed(),
                settings.threads(),
                EnvironmentMode.NO_ASSERT),
            headway == null
                ? null
                : start(tables, headway, headStart != null && headStart.givesDuties()),
            clock,
            this::overdue,
            () -> share - (bound.isRunning() ? 1 : 0),
            tables.tourWindows() > 0 ? assembly.certificate().leastMissing() : 0);
    if (headStart == null) {
      return new Work(assembly, bound, search, false);
    }
    if (headStart.givesDuties() && !HeadStart.hasSearched(headway)) {
      search.giveHeadStart(headStart);
    }
    search.expect(
        () -> {
          var staff = headStart.likelyStaff();
          bound.start();
          return staff;
        });
    return new Work(assembly, bound, search, true);
  }

  /** Whether half of this run's time is over, or all of it where steps should have ended it. */
  private boolean isLate() {
    var limit = settings.limit().minus(elapsedBefore);
    var most = settings.steps() == null ? limit.dividedBy(2) : limit;
    return elapsed().minus(elapsedBefore).compareTo(most) > 0;
  }

  /** Whether the solve should have ended a while ago: what is not finished stays as it is. */
  private boolean overdue() {
    var from = startedAt;
    if (from == null) {
      return false;
    }
    var stopped = stoppedAt;
    var rest = settings.limit().minus(elapsedBefore);
    var end = from.plus(rest);
    if (stopped != null && stopped.isBefore(end)) {
      end = stopped.isBefore(from) ? from : stopped;
    }
    return clock.instant().isAfter(end.plus(GRACE));
  }

  private static SearchStart start(ScoringTables tables, Headway headway, boolean mayHaveOne) {
    var hadOne = headway.fromHeadStart();
    return new SearchStart(
        SeatsOfDuties.of(tables, headway.duties()),
        headway.elapsed(),
        headway.steps(),
        headway.moveEvaluations(),
        HeadStart.hasSearched(headway) && (hadOne == null ? mayHaveOne : hadOne));
  }

  /**
   * Solves until the settings end it or {@link #stop} is called.
   *
   * @param onBetter hears of every better roster, on the solving thread; must be quick
   * @return the best roster found, audited, with status COMPLETED or STOPPED
   * @throws IllegalStateException if the auditor's totals are not the search's: a fault of the
   *     software, never of the problem
   */
  public Roster run(Consumer<SolveProgress> onBetter) {
    startedAt = clock.instant();
    var work = prepared();
    this.work = work;
    if (stoppedAt != null) {
      work.stop();
    }
    try {
      var found =
          work.search()
              .run(
                  better -> {
                    best = better;
                    progress().ifPresent(onBetter);
                    if (!work.boundWaits()) {
                      work.bound().start();
                    }
                  });
      work.bound().start();
      best = found;
      endedAt = clock.instant();
      var steps = settings.steps();
      var inFull = steps != null && work.search().steps() >= steps && stoppedAt == null;
      var proven = work.bound().atEnd(inFull);
      var status = stoppedAt == null ? RosterStatus.COMPLETED : RosterStatus.STOPPED;
      return work.assembly().audited(found, status, proven);
    } finally {
      work.bound().stop();
    }
  }

  /**
   * Ends the run soon and keeps its best; before the run it lets only the first roster be built.
   */
  public void stop() {
    if (stoppedAt == null) {
      stoppedAt = clock.instant();
    }
    var running = work;
    if (running != null) {
      running.stop();
    }
  }

  /**
   * From now on the solve uses so many threads at most, the bound's among them, but always one to
   * search; no more than the settings name, and those where steps end it.
   */
  public void shareOf(int threads) {
    share = threads;
  }

  /** The best roster so far, with the search's own totals and status SOLVING; empty before. */
  public Optional<Roster> best() {
    var found = best;
    var running = work;
    return found == null || running == null
        ? Optional.empty()
        : Optional.of(running.assembly().soFar(found, running.bound()));
  }

  /**
   * What is proven so far that no legal roster of the best possible coverage costs less than; empty
   * before anything is.
   */
  public OptionalLong softBound() {
    var running = work;
    var risen = running == null ? null : running.bound().soFar();
    return risen == null ? OptionalLong.empty() : OptionalLong.of(risen);
  }

  /** The duties of the best roster so far, for another solve to go on from; empty before. */
  public Optional<List<Duty>> duties() {
    var found = best;
    var running = work;
    return found == null || running == null
        ? Optional.empty()
        : Optional.of(running.assembly().duties(found.physiciansBySeat()));
  }

  /** Figures so far, whether better rosters are found or not; empty before the first roster. */
  public Optional<SolveProgress> progress() {
    var found = best;
    var running = work;
    return found == null || running == null
        ? Optional.empty()
        : Optional.of(
            new SolveProgress(elapsed(), found.score(), running.search().moveEvaluations()));
  }

  /** Search steps so far. */
  public long steps() {
    var running = work;
    return running == null ? 0 : running.search().steps();
  }

  /**
   * Whether the search began with a head start; false before it has begun, and where the head start
   * was given up.
   */
  public boolean fromHeadStart() {
    var running = work;
    return running != null && running.search().fromHeadStart();
  }

  private Duration elapsed() {
    var from = startedAt;
    var to = endedAt;
    return from == null
        ? elapsedBefore
        : elapsedBefore.plus(Duration.between(from, to == null ? clock.instant() : to));
  }
}
