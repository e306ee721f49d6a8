package org.zhishou.benchmarks.run;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.roster.RosterScore;

/**
 * A run beside what is known of its instance.
 *
 * @param score by the auditor, or null where the run has no roster
 * @param centres of the instance
 * @param changed duties of the baseline that the roster does not keep, or null without baseline
 * @param best known of the instance by any engine, or null
 */
public record Row(
    Outcome outcome,
    @Nullable RosterScore score,
    int centres,
    @Nullable Integer changed,
    List<TracePoint> trace,
    @Nullable RosterScore best,
    Bound bound) {
  Row beside(@Nullable RosterScore bestKnown, Bound proven) {
    return new Row(outcome, score, centres, changed, trace, bestKnown, proven);
  }

  /** Soft cost above the best known in percent of it; null where levels above soft differ. */
  public @Nullable Double gapToBest() {
    return score == null || best == null || !sameAboveSoft(score, best) || best.soft() == 0
        ? null
        : 100.0 * (best.soft() - score.soft()) / Math.abs(best.soft());
  }

  /** How much of the soft cost is above the bound, in percent of the cost; null where unknown. */
  public @Nullable Double gapToBound() {
    if (score == null
        || score.limits() != 0
        || bound.coverage() == null
        || bound.soft() == null
        || -score.coverage() != bound.coverage()
        || score.soft() == 0) {
      return null;
    }
    return 100.0 * (-score.soft() - bound.soft()) / Math.abs(score.soft());
  }

  public @Nullable Double costPerCentre() {
    return score == null ? null : (double) -score.soft() / centres;
  }

  public @Nullable Double movesPerSecond() {
    return outcome.moves() == null
        ? null
        : outcome.moves() * 1000.0 / Math.max(1, outcome.millis());
  }

  /**
   * Until the first roster that breaks no more limits and misses no more days than the best known:
   * none of both, where that is possible.
   */
  public @Nullable Long millisToFeasible() {
    return millisTo(Long.MIN_VALUE);
  }

  /** Until the soft cost was within that much of the best known; null if it never was. */
  public @Nullable Long millisToWithin(double percent) {
    return best == null
        ? null
        : millisTo(best.soft() - (long) Math.floor(Math.abs(best.soft()) * percent / 100));
  }

  private @Nullable Long millisTo(long soft) {
    if (best == null) {
      return null;
    }
    return trace.stream()
        .filter(
            point -> atLeastAsGoodAboveSoft(point.score(), best) && point.score().soft() >= soft)
        .map(TracePoint::millis)
        .findFirst()
        .orElse(null);
  }

  private static boolean sameAboveSoft(RosterScore one, RosterScore other) {
    return one.limits() == other.limits() && one.coverage() == other.coverage();
  }

  private static boolean atLeastAsGoodAboveSoft(RosterScore one, RosterScore other) {
    return one.limits() > other.limits()
        || (one.limits() == other.limits() && one.coverage() >= other.coverage());
  }
}
