package org.zhishou.engine.solve;

import java.time.Duration;
import org.zhishou.engine.roster.RosterScore;

/**
 * How far a running solve is.
 *
 * @param elapsed since it started
 * @param score of the best roster so far
 * @param moveEvaluations roster changes tried and scored so far
 */
public record SolveProgress(Duration elapsed, RosterScore score, long moveEvaluations) {
  public long moveEvaluationsPerSecond() {
    var millis = Math.max(1, elapsed.toMillis());
    return moveEvaluations * 1000 / millis;
  }
}
