package org.zhishou.engine.solve;

import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.roster.Roster;

/**
 * One solve of one problem, run once: {@link #run} blocks, everything else may be called from any
 * thread.
 */
public final class RosterSolve {
  public RosterSolve(CheckedProblem problem, SolveSettings settings, InstantSource clock) {}

  /**
   * Solves until the settings end it or {@link #stop} is called.
   *
   * @param onBetter hears of every better roster, on the solving thread; must be quick
   * @return the best roster found, audited, with status COMPLETED or STOPPED
   */
  public Roster run(Consumer<SolveProgress> onBetter) {
    throw new IllegalStateException("under construction");
  }

  /**
   * Ends the run soon and keeps its best; before the run it lets only the first roster be built.
   */
  public void stop() {}

  /** The best roster so far, audited, with status SOLVING; empty before the first. */
  public Optional<Roster> best() {
    return Optional.empty();
  }

  /** Figures so far, whether better rosters are found or not; empty before the first roster. */
  public Optional<SolveProgress> progress() {
    return Optional.empty();
  }
}
