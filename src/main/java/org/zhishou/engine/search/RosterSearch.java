package org.zhishou.engine.search;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import ai.timefold.solver.core.config.phase.custom.CustomPhaseConfig;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.SolverConfig;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.roster.RosterScore;
import org.zhishou.engine.scoring.RosterState;
import org.zhishou.engine.scoring.ScoringTables;

/**
 * One search for a good roster: Timefold Solver with a first phase that builds a roster and a
 * second that anneals it, in slices after each of which the solver hears of the best. Run once;
 * {@link #stop} and the figures may be used from any thread.
 */
public final class RosterSearch {
  private static final long LEAST_MILLIS_PER_SLICE = 100;
  private static final long SEATS_PER_MILLI = 50;
  private static final int MOST_SLICES = 2000;
  private static final int SLICES_BY_STEPS = 100;
  private static final int FEWEST_SLICES = 20;

  /** A better roster: who is on each seat, by number, and its score. */
  public record Best(int[] physiciansBySeat, RosterScore score) {}

  private final ScoringTables tables;
  private final AnnealingRun run;
  private final Solver<RosterPlan> solver;

  public RosterSearch(ScoringTables tables, SearchSettings settings, InstantSource clock) {
    this(tables, settings, null, clock, () -> false, settings::threads, 0);
  }

  /**
   * @param start null for a search from nothing
   * @param overdue once it is true, the first roster is what is built so far, and nothing is mended
   *     at the end
   * @param threadsFree how many of the settings' threads to use at this moment, where time ends the
   *     search; asked often
   * @param leastMissing what coverage is known to cost at least, or 0
   */
  public RosterSearch(
      ScoringTables tables,
      SearchSettings settings,
      @Nullable SearchStart start,
      InstantSource clock,
      BooleanSupplier overdue,
      IntSupplier threadsFree,
      long leastMissing) {
    this.tables = tables;
    var slices = slices(tables, settings);
    run =
        new AnnealingRun(
            tables, settings, start, clock, overdue, threadsFree, leastMissing, slices);
    List<PhaseCommand<RosterPlan>> phases = new ArrayList<>();
    phases.add(run::build);
    phases.add(run::setOut);
    phases.addAll(Collections.nCopies(slices, (PhaseCommand<RosterPlan>) run::annealSlice));
    solver =
        SolverFactory.<RosterPlan>create(
                new SolverConfig()
                    .withSolutionClass(RosterPlan.class)
                    .withEntityClasses(Seat.class)
                    .withEnvironmentMode(settings.mode())
                    .withScoreDirectorFactory(
                        new ScoreDirectorFactoryConfig()
                            .withIncrementalScoreCalculatorClass(RosterScoreCalculator.class))
                    .withPhases(new CustomPhaseConfig().withCustomPhaseCommandList(phases)))
            .buildSolver();
  }

  /**
   * To be called before {@link #run}: once the first roster is handed out, the search starts from
   * these duties, unless they lead to one that breaks or misses more, and cooler, so that it keeps
   * what is good in them.
   *
   * @param headStart gives duties beside those that are decided, and breaks no limit; or gives none
   *     and says so by false: then the search starts from nothing
   */
  public void giveHeadStart(Predicate<RosterState> headStart) {
    run.giveHeadStart(headStart);
  }

  /**
   * To be called before {@link #run}: moves bring these mostly to where they were not.
   *
   * @param staff asked once, after the head start and before the search walks
   */
  public void expect(Supplier<LikelyStaff> staff) {
    run.expect(staff);
  }

  /**
   * By steps as many whatever the time, since what is done between slices must not depend on it.
   */
  private static int slices(ScoringTables tables, SearchSettings settings) {
    if (settings.steps() != null) {
      return SLICES_BY_STEPS;
    }
    var millisPerSlice = Math.max(LEAST_MILLIS_PER_SLICE, tables.seats() / SEATS_PER_MILLI);
    return Math.clamp(settings.limit().toMillis() / millisPerSlice, FEWEST_SLICES, MOST_SLICES);
  }

  /**
   * Searches until the settings end it or {@link #stop} is called.
   *
   * @param onBetter hears of every better roster, on the searching thread
   */
  public Best run(Consumer<Best> onBetter) {
    solver.addEventListener(
        event -> {
          if (run.hasBuilt()) {
            var score = (HardMediumSoftScore) event.getNewBestScore();
            onBetter.accept(
                new Best(event.getNewBestSolution().physiciansBySeat(), RosterPlan.scoreOf(score)));
          }
        });
    run.begin();
    try {
      var plan = solver.solve(new RosterPlan(tables));
      return new Best(plan.physiciansBySeat(), scoreOf(plan.getScore()));
    } finally {
      run.end();
    }
  }

  private static RosterScore scoreOf(@Nullable HardMediumSoftScore score) {
    if (score == null) {
      throw new IllegalStateException("The solver returned a plan without a score");
    }
    return RosterPlan.scoreOf(score);
  }

  /** Ends the search soon; before it runs, right after the first roster. */
  public void stop() {
    run.stop();
  }

  /** Roster changes tried and scored so far. */
  public long moveEvaluations() {
    return run.moveEvaluations();
  }

  /** Steps done so far. */
  public long steps() {
    return run.steps();
  }

  /**
   * Whether the roster that it anneals came of a head start, its own or, where it goes on, that of
   * the search before; false until that is settled.
   */
  public boolean fromHeadStart() {
    return run.fromHeadStart();
  }
}
