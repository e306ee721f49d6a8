package org.zhishou.engine.roster;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.rulebook.Rule;
import org.zhishou.engine.text.Text;

/**
 * How far a roster is from what is possible at all.
 *
 * @param soft null where no bound was computed, or where it says nothing about this roster
 */
public record Bounds(Coverage coverage, @Nullable Soft soft) {
  /**
   * Duty days, required sessions and places on tours: what is asked for, the most any legal roster
   * can staff, and what this one does.
   *
   * @param exact whether the most is known to be reached by some legal roster
   * @param reasons what holds the duty days below what is required, empty where nothing does
   */
  public record Coverage(
      int required,
      int possible,
      int staffed,
      int requiredSessions,
      int possibleSessions,
      int staffedSessions,
      int requiredPlaces,
      int possiblePlaces,
      int staffedPlaces,
      boolean exact,
      List<Text> reasons) {
    public Coverage {
      reasons = List.copyOf(reasons);
    }
  }

  /**
   * No legal roster that misses no more than this one costs less than the lower bound.
   *
   * @param cost this roster's soft cost
   * @param perRule for each rule alone; together they may cost more than their sum
   */
  public record Soft(long lowerBound, long cost, List<RuleBound> perRule) {
    public Soft {
      perRule = List.copyOf(perRule);
    }

    /**
     * What of the cost may still be saved at most, in percent of it; null where it costs nothing.
     */
    public @Nullable Double gapPercent() {
      return cost == 0 ? null : Math.round(10_000.0 * (cost - lowerBound) / Math.abs(cost)) / 100.0;
    }
  }

  /** No legal roster that misses no more costs less by this rule. */
  public record RuleBound(Rule rule, long lowerBound) {}
}
