package org.zhishou.engine.problem;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.zhishou.engine.rulebook.Rule;

/** The county bureau's policy; a missing one is {@link #DEFAULT}. */
public record Policy(
    int dutyDaysPerWeek,
    ShortWeek shortWeek,
    boolean halfDayCountsAsDutyDay,
    int maxTravelMinutes,
    int maxTravelMinutesForHalfDay,
    int maxDutyDaysPerWeek,
    Map<Rule, Integer> weights) {
  public static final Policy DEFAULT =
      new Policy(3, ShortWeek.CAP_AT_WORKING_DAYS, true, 90, 60, 2, Map.of());

  public Policy {
    weights = Map.copyOf(weights);
  }

  /** The weight of a rule: the policy's where it names one, else the catalogue's. */
  public int weight(Rule rule) {
    return weights.getOrDefault(rule, rule.defaultWeight());
  }

  /**
   * The rules that judge a roster, in the catalogue's order: all but the optional ones that have no
   * weight here.
   */
  public List<Rule> rules() {
    return Arrays.stream(Rule.values()).filter(this::judgesBy).toList();
  }

  /** Whether {@link #rules} has the rule. */
  public boolean judgesBy(Rule rule) {
    return !rule.optional() || weight(rule) != 0;
  }
}
