package org.zhishou.service.job;

import java.util.Optional;
import java.util.function.Consumer;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.roster.Roster;
import org.zhishou.engine.solve.SolveProgress;
import org.zhishou.engine.solve.SolveSettings;

/** Who solves: the engine, or in tests a script. */
@FunctionalInterface
public interface Planner {
  Solve prepare(CheckedProblem problem, SolveSettings settings);

  /** One solve, with the promises of {@link org.zhishou.engine.solve.RosterSolve}. */
  interface Solve {
    Roster run(Consumer<SolveProgress> onBetter);

    void stop();

    Optional<Roster> best();

    Optional<SolveProgress> progress();
  }
}
