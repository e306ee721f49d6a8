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

/** A change of any kind. */
public final class ChangeShape implements Shape<Change> {
  private static final Shape<ChangeKind> KIND = Scalars.oneOf(kindsById());

  private static SequencedMap<String, ChangeKind> kindsById() {
    var byId = new LinkedHashMap<String, ChangeKind>();
    for (var kind : ChangeKind.values()) {
      byId.put(kind.id(), kind);
    }
    return byId;
  }

  @Override
  public Text expected() {
    return Fields.OBJECT;
  }

  @Override
  public @Nullable Change read(Place place, Faults faults) {
    if (!place.node().isObject()) {
      faults.unfit(FaultCode.WRONG_TYPE, place, Fields.OBJECT);
      return null;
    }
    var kind = place.property("kind");
    if (kind.missing()) {
      faults.missing(kind, KIND.expected());
      return null;
    }
    var known = KIND.read(kind, faults);
    return known == null ? null : known.read(place, faults);
  }
}
