package org.zhishou.service.solving.job;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.roster.Duty;
import org.zhishou.engine.roster.Roster;
import org.zhishou.engine.solve.Headway;
import org.zhishou.engine.solve.RosterSolve;
import org.zhishou.engine.solve.SolveProgress;
import org.zhishou.engine.solve.SolveSettings;

/** The engine itself. */
record EnginePlanner(InstantSource clock) implements Planner {
  @Override
  public Solve prepare(CheckedProblem problem, SolveSettings settings, @Nullable Headway headway) {
    return new EngineSolve(new RosterSolve(problem, settings, headway, clock));
  }

  private record EngineSolve(RosterSolve solve) implements Solve {
    @Override
    public Roster run(Consumer<SolveProgress> onBetter) {
      return solve.run(onBetter);
    }

    @Override
    public void stop() {
      solve.stop();
    }

    @Override
    public Optional<Roster> best() {
      return solve.best();
    }

    @Override
    public Optional<List<Duty>> duties() {
      return solve.duties();
    }

    @Override
    public Optional<SolveProgress> progress() {
      return solve.progress();
    }

    @Override
    public long steps() {
      return solve.steps();
    }

    @Override
    public boolean fromHeadStart() {
      return solve.fromHeadStart();
    }

    @Override
    public OptionalLong softBound() {
      return solve.softBound();
    }

    @Override
    public void shareOf(int threads) {
      solve.shareOf(threads);
    }
  }
}
