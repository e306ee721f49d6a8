package org.zhishou.service.planning.edit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.draft.DutyEdit;
import org.zhishou.engine.json.FaultCode;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Fields;
import org.zhishou.engine.json.Names;
import org.zhishou.engine.json.Place;
import org.zhishou.engine.json.Shape;
import org.zhishou.engine.text.Text;

/** A list of edits, at least one. */
final class EditsBody implements Shape<List<DutyEdit>> {
  private static final Names NAMES = Names.of("edits");

  @Override
  public Text expected() {
    return Fields.OBJECT;
  }

  @Override
  public @Nullable List<DutyEdit> read(Place place, Faults faults) {
    var fields = Fields.of(place, NAMES, faults);
    if (fields == null) {
      return null;
    }
    var list = fields.at("edits");
    if (list.node().isArray() && list.node().isEmpty()) {
      faults.add(FaultCode.EMPTY_LIST, list);
    }
    return fields.mandatoryList("edits", new DutyEditShape());
  }
}
