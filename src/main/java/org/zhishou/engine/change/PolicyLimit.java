package org.zhishou.engine.change;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.zhishou.engine.json.Scalars;
import org.zhishou.engine.json.Shape;
import org.zhishou.engine.problem.Limits;

/** A whole number of the bureau's policy. */
public enum PolicyLimit {
  DUTY_DAYS_PER_WEEK("dutyDaysPerWeek", Limits.DAYS_OF_WEEK),
  MAX_DUTY_DAYS_PER_WEEK("maxDutyDaysPerWeek", Limits.DAYS_OF_WEEK),
  MAX_TRAVEL_MINUTES("maxTravelMinutes", Limits.AMOUNT),
  MAX_TRAVEL_MINUTES_FOR_HALF_DAY("maxTravelMinutesForHalfDay", Limits.AMOUNT),
  MAX_REMOTE_HALF_DAYS_PER_WEEK("maxRemoteHalfDaysPerWeek", Limits.AMOUNT),
  REMOTE_DUTY_DAYS_PER_WEEK("remoteDutyDaysPerWeek", Limits.DAYS_OF_WEEK);

  static final Shape<PolicyLimit> SHAPE = Scalars.oneOf(byProperty());

  private final String property;
  private final Shape<Integer> value;

  PolicyLimit(String property, Shape<Integer> value) {
    this.property = property;
    this.value = value;
  }

  /** Its name in a problem's {@code policy}. */
  public String property() {
    return property;
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
