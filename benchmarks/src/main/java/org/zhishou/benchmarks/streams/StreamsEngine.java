package org.zhishou.benchmarks.streams;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.Score;
import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.impl.solver.DefaultSolver;
import java.time.Duration;
import org.zhishou.benchmarks.facts.CountyFacts;
import org.zhishou.benchmarks.run.Engine;
import org.zhishou.benchmarks.run.Found;
import org.zhishou.benchmarks.run.Trace;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.roster.RosterScore;

/** Stock Timefold Solver: its default construction heuristic and local search. */
public final class StreamsEngine implements Engine {
  @Override
  public Found solve(CheckedProblem problem, Duration limit, long seed, Trace trace) {
    var timetable = new Timetable(new CountyFacts(problem));
    Solver<Timetable> solver =
        SolverFactory.<Timetable>create(
                config()
                    .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
                    .withRandomSeed(seed)
                    .withTerminationSpentLimit(trace.remaining(limit)))
            .buildSolver();
    solver.addEventListener(event -> trace.better(scoreOf(event.getNewBestScore())));
    var best = solver.solve(timetable);
    var score = best.getScore();
    if (score != null) {
      trace.better(scoreOf(score));
    }
    return Found.of(best.duties(), ((DefaultSolver<Timetable>) solver).getMoveEvaluationCount());
  }

  /** The model and its constraints; all else as the solver's defaults have it. */
  public static SolverConfig config() {
    return new SolverConfig()
        .withSolutionClass(Timetable.class)
        .withEntityClasses(Seat.class)
        .withConstraintProviderClass(RosterConstraints.class);
  }

  private static RosterScore scoreOf(Score<?> score) {
    var levels = (HardMediumSoftScore) score;
    return new RosterScore(levels.hardScore(), levels.mediumScore(), levels.softScore());
  }
}
