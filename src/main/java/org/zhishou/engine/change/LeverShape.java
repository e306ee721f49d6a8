package org.zhishou.engine.change;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.json.FaultCode;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Fields;
import org.zhishou.engine.json.Place;
import org.zhishou.engine.json.Scalars;
import org.zhishou.engine.json.Shape;
import org.zhishou.engine.text.Text;

/** A lever of any kind. */
public final class LeverShape implements Shape<Lever> {
  private static final Shape<LeverKind> KIND = Scalars.oneOf(kindsById());

  private static SequencedMap<String, LeverKind> kindsById() {
    var byId = new LinkedHashMap<String, LeverKind>();
    for (var kind : LeverKind.values()) {
      byId.put(kind.id(), kind);
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
      faults.missing(given, KIND.expected());
      return null;
    }
    var kind = KIND.read(given, faults);
    return kind == null ? null : kind.read(place, faults);
  }
}
