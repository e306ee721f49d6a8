package org.zhishou.engine.search;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import ai.timefold.solver.core.api.solver.phase.PhaseCommandContext;
import ai.timefold.solver.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.phase.custom.CustomPhaseConfig;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.impl.solver.DefaultSolver;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.zhishou.benchmarks.run.Engine;
import org.zhishou.benchmarks.run.Found;
import org.zhishou.benchmarks.run.Trace;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.roster.Duty;
import org.zhishou.engine.scoring.RosterState;
import org.zhishou.engine.scoring.ScoringTables;

/**
 * Timefold Solver with the engine's own greedy roster, moves and incremental calculator in the
 * solver's own local search, its acceptor and forager by default: what the engine's annealer adds
 * stands apart from what its scoring and its moves add.
 */
public final class OwnMovesEngine implements Engine {
  @Override
  public Found solve(CheckedProblem problem, Duration limit, long seed, Trace trace) {
    var tables = new ScoringTables(problem);
    Solver<RosterPlan> solver =
        SolverFactory.<RosterPlan>create(
                config()
                    .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
                    .withRandomSeed(seed)
                    .withTerminationSpentLimit(trace.remaining(limit)))
            .buildSolver();
    solver.addEventListener(
        event -> trace.better(RosterPlan.scoreOf((HardMediumSoftScore) event.getNewBestScore())));
    var best = solver.solve(new RosterPlan(tables));
    var score = best.getScore();
    if (score != null) {
      trace.better(RosterPlan.scoreOf(score));
    }
    return Found.of(
        duties(tables, best.physiciansBySeat()),
        ((DefaultSolver<RosterPlan>) solver).getMoveEvaluationCount());
  }

  private static SolverConfig config() {
    return new SolverConfig()
        .withSolutionClass(RosterPlan.class)
        .withEntityClasses(Seat.class)
        .withScoreDirectorFactory(
            new ScoreDirectorFactoryConfig()
                .withIncrementalScoreCalculatorClass(RosterScoreCalculator.class))
        .withPhases(
            new CustomPhaseConfig()
                .withCustomPhaseCommandList(
                    List.<PhaseCommand<RosterPlan>>of(OwnMovesEngine::build)),
            new LocalSearchPhaseConfig()
                .withMoveSelectorConfig(
                    new MoveIteratorFactoryConfig().withMoveIteratorFactoryClass(OwnMoves.class)));
  }

  private static void build(PhaseCommandContext<RosterPlan> context) {
    var plan = context.getWorkingSolution();
    var state = new RosterState(plan.tables());
    new GreedyConstruction(state, () -> false).build();
    new CoverageRepair(state, () -> false, 0).run();
    var bySeat = IntStream.range(0, plan.tables().seats()).map(state::physicianAt).toArray();
    context.executeAndCalculateScore(Reassignment.towards(plan, bySeat));
  }

  private static List<Duty> duties(ScoringTables tables, int[] physicianAt) {
    return IntStream.range(0, physicianAt.length)
        .filter(seat -> physicianAt[seat] != RosterState.NOBODY)
        .mapToObj(seat -> tables.dutyOnSeat(seat, physicianAt[seat]))
        .toList();
  }
}
