package org.zhishou.benchmarks.run;

import org.jspecify.annotations.Nullable;
import org.zhishou.engine.roster.Bounds;

/**
 * Costs that no roster without a broken limit can undercut.
 *
 * @param coverage days and required sessions missing at least, or null
 * @param soft soft cost at least of any roster that misses {@code coverage}, or null
 */
public record Bound(@Nullable Long coverage, @Nullable Long soft) {
  public static final Bound NONE = new Bound(null, null);

  /**
   * Splits a bound on {@code coverage x weight + soft}.
   *
   * @param weight more than soft cost can differ by
   * @param leastSoft soft cost is never below it
   */
  public static Bound ofWeighted(double bound, long weight, long leastSoft) {
    var above = (long) Math.ceil(bound - 1e-6) - leastSoft;
    var coverage = Math.max(0, Math.floorDiv(above, weight));
    return new Bound(coverage, above - coverage * weight + leastSoft);
  }

  /**
   * What an answer of the engine proves. Its soft bound speaks of rosters that miss no more than
   * the answer does: it counts where that is just what the certificate says that all must miss.
   */
  static Bound ofAnswer(Bounds bounds) {
    var coverage = bounds.coverage();
    var staffable = coverage.possible() + coverage.possibleSessions();
    var leastMissing = (long) coverage.required() + coverage.requiredSessions() - staffable;
    var soft = bounds.soft();
    var reached = coverage.staffed() + coverage.staffedSessions() == staffable;
    return new Bound(leastMissing, soft == null || !reached ? null : soft.lowerBound());
  }

  /** The better of two, level by level. */
  public Bound max(Bound other) {
    if (coverage == null || other.coverage == null) {
      return coverage == null ? other : this;
    }
    if (!coverage.equals(other.coverage)) {
      return coverage > other.coverage ? this : other;
    }
    return soft == null || (other.soft != null && other.soft > soft) ? other : this;
  }
}
