package org.zhishou.engine.change;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.json.FaultCode;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Fields;
import org.zhishou.engine.json.Names;
import org.zhishou.engine.json.Place;
import org.zhishou.engine.json.Scalars;
import org.zhishou.engine.json.Shape;
import org.zhishou.engine.text.Text;

/** The kinds of levers and how each is read. */
public enum LeverKind {
  POLICY_LIMIT(PolicyLimitLever::read, "limit"),
  WEIGHT(WeightLever::read, "rule"),
  DUTY_DAYS(DutyDaysLever::read, "centre"),
  FEWER_PHYSICIANS(FewerPhysiciansLever::read, "hospital");

  private interface Reading {
    @Nullable Lever read(Fields fields, Faults faults);
  }

  static final Shape<Lever> SHAPE = new LeverShape();

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

  private static final class LeverShape implements Shape<Lever> {
    private final Shape<LeverKind> kinds = Scalars.oneOf(kindsById());

    private static SequencedMap<String, LeverKind> kindsById() {
      var byId = new LinkedHashMap<String, LeverKind>();
      for (var kind : values()) {
        byId.put(kind.id, kind);
      }
      return byId;
    }

    @Override
    public Text expected() {
      return Fields.OBJECT;
    }

    @Override
    public @Nullable Lever read(Place place, Faults faults) {
      if (!place.node().isObject()) {
        faults.unfit(FaultCode.WRONG_TYPE, place, Fields.OBJECT);
        return null;
      }
      var given = place.property("kind");
      if (given.missing()) {
        faults.missing(given, kinds.expected());
        return null;
      }
      var kind = kinds.read(given, faults);
      var fields = kind == null ? null : Fields.of(place, kind.names, faults);
      return kind == null || fields == null ? null : kind.reading.read(fields, faults);
    }
  }
}
