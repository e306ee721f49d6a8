package org.zhishou.benchmarks.run;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import java.util.OptionalLong;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.solve.RosterSolve;
import org.zhishou.engine.solve.SolveProgress;
import org.zhishou.engine.solve.SolveSettings;

/** The engine of this project, through its door, with the bounds that its answer carries. */
final class ZhishouEngine implements Engine {
  private final int threads;

  ZhishouEngine(int threads) {
    this.threads = threads;
  }

  @Override
  public Found solve(CheckedProblem problem, Duration limit, long seed, Trace trace) {
    var solve =
        new RosterSolve(
            problem,
            new SolveSettings(trace.remaining(limit), null, null, seed, threads),
            InstantSource.system());
    var roster = solve.run(progress -> trace.better(progress.score()));
    trace.better(roster.score());
    var moves = solve.progress().map(SolveProgress::moveEvaluations).orElse(0L);
    return new Found(
        roster.duties(),
        OptionalLong.of(moves),
        Bound.ofAnswer(Objects.requireNonNull(roster.bounds())));
  }
}
