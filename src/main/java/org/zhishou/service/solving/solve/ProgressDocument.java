package org.zhishou.service.solving.solve;

import org.zhishou.engine.solve.SolveProgress;

/**
 * How far a solve is.
 *
 * @param elapsedMillis since it started
 * @param moveEvaluations roster changes tried and scored so far
 */
record ProgressDocument(long elapsedMillis, long moveEvaluations, long moveEvaluationsPerSecond) {
  static ProgressDocument of(SolveProgress progress) {
    return new ProgressDocument(
        progress.elapsed().toMillis(),
        progress.moveEvaluations(),
        progress.moveEvaluationsPerSecond());
  }
}
