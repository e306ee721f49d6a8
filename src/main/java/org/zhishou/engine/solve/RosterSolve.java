package org.zhishou.engine.solve;

import ai.timefold.solver.core.config.solver.EnvironmentMode;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.problem.CheckedProblem;
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
  private final InstantSource clock;
  private final RosterAssembly assembly;
  private final RosterSearch search;
  private final BoundRun boundRun;
  private final boolean repeatable;
  private final Duration elapsedBefore;
  private volatile @Nullable Instant startedAt;
  private volatile @Nullable Instant endedAt;
  private volatile RosterSearch.@Nullable Best best;
  private volatile boolean stopped;

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
    this.clock = clock;
    elapsedBefore = headway == null ? Duration.ZERO : headway.elapsed();
    var tables = new ScoringTables(problem);
    assembly = new RosterAssembly(tables);
    boundRun = new BoundRun(tables, assembly.certificate(), settings.limit());
    repeatable = settings.steps() != null;
    search =
        new RosterSearch(
            tables,
            new SearchSettings(
                settings.limit(),
                settings.unimprovedLimit(),
                settings.steps(),
                settings.seed(),
                EnvironmentMode.NO_ASSERT),
            headway == null ? null : start(tables, headway),
            clock);
  }

  private static SearchStart start(ScoringTables tables, Headway headway) {
    return new SearchStart(
        SeatsOfDuties.of(tables, headway.duties()),
        headway.elapsed(),
        headway.steps(),
        headway.moveEvaluations());
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
    try {
      var found =
          search.run(
              better -> {
                best = better;
                progress().ifPresent(onBetter);
                boundRun.start();
              });
      boundRun.start();
      best = found;
      endedAt = clock.instant();
      var status = stopped ? RosterStatus.STOPPED : RosterStatus.COMPLETED;
      return assembly.audited(found, status, boundRun.atEnd(repeatable && !stopped));
    } finally {
      boundRun.stop();
    }
  }

  /**
   * Ends the run soon and keeps its best; before the run it lets only the first roster be built.
   */
  public void stop() {
    stopped = true;
    search.stop();
    boundRun.stop();
  }

  /** The best roster so far, with the search's own totals and status SOLVING; empty before. */
  public Optional<Roster> best() {
    return Optional.ofNullable(best)
        .map(found -> assembly.ofSearch(found, RosterStatus.SOLVING, boundRun.now()));
  }

  /** Figures so far, whether better rosters are found or not; empty before the first roster. */
  public Optional<SolveProgress> progress() {
    var found = best;
    return found == null
        ? Optional.empty()
        : Optional.of(new SolveProgress(elapsed(), found.score(), search.moveEvaluations()));
  }

  /** Search steps so far. */
  public long steps() {
    return search.steps();
  }

  private Duration elapsed() {
    var from = startedAt;
    var to = endedAt;
    return from == null
        ? elapsedBefore
        : elapsedBefore.plus(Duration.between(from, to == null ? clock.instant() : to));
  }
}
