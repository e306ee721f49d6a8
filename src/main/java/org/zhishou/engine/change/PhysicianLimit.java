package org.zhishou.engine.change;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.zhishou.engine.json.Scalars;
import org.zhishou.engine.json.Shape;
import org.zhishou.engine.problem.Limits;

/** A whole number that bounds or scales what a physician does. */
public enum PhysicianLimit {
  MAX_DUTY_DAYS_PER_WEEK("maxDutyDaysPerWeek", Limits.DAYS_OF_WEEK),
  MAX_DUTY_DAYS_IN_PERIOD("maxDutyDaysInPeriod", Limits.AMOUNT),
  MAX_TRAVEL_MINUTES("maxTravelMinutes", Limits.AMOUNT),
  WORKLOAD_PERCENT("workloadPercent", Limits.PERCENT);

  static final Shape<PhysicianLimit> SHAPE = Scalars.oneOf(byProperty());

  private final String property;
  private final Shape<Integer> value;

  PhysicianLimit(String property, Shape<Integer> value) {
    this.property = property;
    this.value = value;
  }

  /** Its name in a problem's physician. */
  public String property() {
    return property;
  }

  Shape<Integer> value() {
    return value;
  }

  private static SequencedMap<String, PhysicianLimit> byProperty() {
    var byProperty = new LinkedHashMap<String, PhysicianLimit>();
    for (var limit : values()) {
      byProperty.put(limit.property, limit);
    }
    return byProperty;
  }
}
