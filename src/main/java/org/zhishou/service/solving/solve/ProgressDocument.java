package org.zhishou.service.solving.solve;

import io.swagger.v3.oas.annotations.media.Schema;
import org.zhishou.engine.solve.SolveProgress;

/** How far a solve is. */
@Schema(name = "SolveProgress")
record ProgressDocument(
    @Schema(description = "Searched so far.") long elapsedMillis,
    @Schema(description = "Roster changes tried and scored so far.") long moveEvaluations,
    long moveEvaluationsPerSecond) {
  static ProgressDocument of(SolveProgress progress) {
    return new ProgressDocument(
        progress.elapsed().toMillis(),
        progress.moveEvaluations(),
        progress.moveEvaluationsPerSecond());
  }
}
