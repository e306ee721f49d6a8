package org.zhishou.service.solving.job;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.roster.Duty;
import org.zhishou.engine.roster.Roster;
import org.zhishou.engine.solve.Headway;
import org.zhishou.engine.solve.SolveProgress;
import org.zhishou.engine.solve.SolveSettings;

/** Who solves: the engine, or in tests a script. */
@FunctionalInterface
public interface Planner {
  /**
   * @param headway where an earlier solve of the same problem broke off; null to start anew
   */
  Solve prepare(CheckedProblem problem, SolveSettings settings, @Nullable Headway headway);

  /** One solve, with the promises of {@link org.zhishou.engine.solve.RosterSolve}. */
  interface Solve {
    Roster run(Consumer<SolveProgress> onBetter);

    void stop();

    Optional<Roster> best();

    Optional<List<Duty>> duties();

    Optional<SolveProgress> progress();

    long steps();

    boolean fromHeadStart();

    /** What is proven so far that no roster of the best coverage costs less than. */
    default OptionalLong softBound() {
      return OptionalLong.empty();
    }

    /**
     * From now on the solve may use so many threads at most, and not more than its settings say.
     */
    void shareOf(int threads);
  }
}
