package org.zhishou.engine.change;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.function.BiFunction;
import org.zhishou.engine.json.Scalars;
import org.zhishou.engine.json.Shape;
import org.zhishou.engine.problem.Limits;
import org.zhishou.engine.problem.Policy;

/** A whole number of the bureau's policy. */
public enum PolicyLimit {
  DUTY_DAYS_PER_WEEK("dutyDaysPerWeek", Limits.DAYS_OF_WEEK, Policy::withDutyDaysPerWeek),
  MAX_DUTY_DAYS_PER_WEEK("maxDutyDaysPerWeek", Limits.DAYS_OF_WEEK, Policy::withMaxDutyDaysPerWeek),
  MAX_TRAVEL_MINUTES("maxTravelMinutes", Limits.AMOUNT, Policy::withMaxTravelMinutes),
  MAX_TRAVEL_MINUTES_FOR_HALF_DAY(
      "maxTravelMinutesForHalfDay", Limits.AMOUNT, Policy::withMaxTravelMinutesForHalfDay),
  MAX_REMOTE_HALF_DAYS_PER_WEEK(
      "maxRemoteHalfDaysPerWeek", Limits.AMOUNT, Policy::withMaxRemoteHalfDaysPerWeek),
  REMOTE_DUTY_DAYS_PER_WEEK(
      "remoteDutyDaysPerWeek", Limits.DAYS_OF_WEEK, Policy::withRemoteDutyDaysPerWeek);

  static final Shape<PolicyLimit> SHAPE = Scalars.oneOf(byProperty());

  private final String property;
  private final Shape<Integer> value;
  private final BiFunction<Policy, Integer, Policy> copy;

  PolicyLimit(String property, Shape<Integer> value, BiFunction<Policy, Integer, Policy> copy) {
    this.property = property;
    this.value = value;
    this.copy = copy;
  }

  /** Its name in a problem's {@code policy}. */
  public String property() {
    return property;
  }

  Policy in(Policy one, int limit) {
    return copy.apply(one, limit);
  }

  Shape<Integer> value() {
    return value;
  }

  private static SequencedMap<String, PolicyLimit> byProperty() {
    var byProperty = new LinkedHashMap<String, PolicyLimit>();
    for (var limit : values()) {
      byProperty.put(limit.property, limit);
    }
    return byProperty;
  }
}
