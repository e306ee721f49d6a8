package org.zhishou.engine.change;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.function.BiFunction;
import org.zhishou.engine.json.Scalars;
import org.zhishou.engine.json.Shape;
import org.zhishou.engine.problem.Limits;
import org.zhishou.engine.problem.Physician;

/** A whole number that bounds or scales what a physician does. */
public enum PhysicianLimit {
  MAX_DUTY_DAYS_PER_WEEK(
      "maxDutyDaysPerWeek", Limits.DAYS_OF_WEEK, Physician::withMaxDutyDaysPerWeek),
  MAX_DUTY_DAYS_IN_PERIOD("maxDutyDaysInPeriod", Limits.AMOUNT, Physician::withMaxDutyDaysInPeriod),
  MAX_TRAVEL_MINUTES("maxTravelMinutes", Limits.AMOUNT, Physician::withMaxTravelMinutes),
  WORKLOAD_PERCENT("workloadPercent", Limits.PERCENT, Physician::withWorkloadPercent);

  static final Shape<PhysicianLimit> SHAPE = Scalars.oneOf(byProperty());

  private final String property;
  private final Shape<Integer> value;
  private final BiFunction<Physician, Integer, Physician> copy;

  PhysicianLimit(
      String property, Shape<Integer> value, BiFunction<Physician, Integer, Physician> copy) {
    this.property = property;
    this.value = value;
    this.copy = copy;
  }

  /** Its name in a problem's physician. */
  public String property() {
    return property;
  }

  Physician in(Physician one, int limit) {
    return copy.apply(one, limit);
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
