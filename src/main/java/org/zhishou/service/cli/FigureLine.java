package org.zhishou.service.cli;

import org.zhishou.engine.roster.RosterScore;
import org.zhishou.engine.solve.SolveProgress;

/** Figures as one line. */
final class FigureLine {
  private FigureLine() {}

  static String of(RosterScore score) {
    return "limits %d, coverage %d, soft %d"
        .formatted(score.limits(), score.coverage(), score.soft());
  }

  static String of(SolveProgress progress) {
    return "%6.1f s  %s  %,d moves/s"
        .formatted(
            progress.elapsed().toMillis() / 1000.0,
            of(progress.score()),
            progress.moveEvaluationsPerSecond());
  }
}
