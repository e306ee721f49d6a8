package org.zhishou.service.whatif.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.json.FaultCode;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Fields;
import org.zhishou.engine.json.Names;
import org.zhishou.engine.json.Place;
import org.zhishou.engine.json.Scalars;
import org.zhishou.engine.json.Shape;
import org.zhishou.engine.text.Text;

/** {@code {"scenarios": ["..."]}}: 1 to 100 ids. */
record ChoiceShape() implements Shape<List<String>> {
  private static final int MOST = 100;
  private static final Names NAMES = Names.of("scenarios");

  @Override
  public Text expected() {
    return Fields.OBJECT;
  }

  @Override
  public @Nullable List<String> read(Place place, Faults faults) {
    var fields = Fields.of(place, NAMES, faults);
    var ids = fields == null ? null : fields.mandatoryList("scenarios", Scalars.ID);
    if (ids != null && ids.isEmpty() && faults.count() == 0) {
      faults.add(FaultCode.EMPTY_LIST, place.property("scenarios"));
    } else if (ids != null && ids.size() > MOST) {
      faults.add(FaultCode.LIST_TOO_LONG, place.property("scenarios"), ids.size(), MOST);
    }
    return ids == null ? null : ids.stream().distinct().toList();
  }
}
