package org.zhishou.benchmarks.run;

import java.time.Duration;
import org.zhishou.engine.problem.CheckedProblem;

/** A way to make a roster for a problem. */
public interface Engine {
  /**
   * Solves for as long as the limit allows, its own preparation included.
   *
   * @param limit wall-clock time from the trace's start
   * @param trace hears of every better roster
   */
  Found solve(CheckedProblem problem, Duration limit, long seed, Trace trace);
}
