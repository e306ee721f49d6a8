package org.zhishou.service.solving.job;

import org.jspecify.annotations.Nullable;
import org.zhishou.engine.solve.SolveProgress;

/**
 * How far a job is.
 *
 * @param steps search steps done
 * @param fromHeadStart whether the search began with a head start; null where it was not noted
 */
record JobFigures(SolveProgress progress, long steps, @Nullable Boolean fromHeadStart) {
  /** Of a solve as it is now, which has a roster. */
  static JobFigures of(SolveProgress progress, Planner.Solve solve) {
    return new JobFigures(progress, solve.steps(), solve.fromHeadStart());
  }
}
