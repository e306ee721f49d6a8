package org.zhishou.engine.change;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Fields;
import org.zhishou.engine.json.Names;
import org.zhishou.engine.json.Place;

/** The kinds of levers and how each is read. */
public enum LeverKind {
  POLICY_LIMIT(PolicyLimitLever::read, "limit"),
  WEIGHT(WeightLever::read, "rule"),
  DUTY_DAYS(DutyDaysLever::read, "centre"),
  FEWER_PHYSICIANS(FewerPhysiciansLever::read, "hospital");

  private interface Reading {
    @Nullable Lever read(Fields fields, Faults faults);
  }

  private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');
  private final Reading reading;
  private final Names names;

  LeverKind(Reading reading, String property) {
    this.reading = reading;
    names = Names.of("kind", property);
  }

  /** The kind as it stands in JSON, such as {@code policy-limit}. */
  public String id() {
    return id;
  }

  @Nullable Lever read(Place place, Faults faults) {
    var fields = Fields.of(place, names, faults);
    return fields == null ? null : reading.read(fields, faults);
  }
}
