package org.zhishou.service.whatif.scenario;

import java.util.List;
import org.zhishou.engine.json.FaultCode;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Place;
import org.zhishou.service.platform.web.RecordShape;

/**
 * Which scenarios are to be solved.
 *
 * @param scenarios their ids
 */
record ScenarioChoice(List<String> scenarios) implements RecordShape.Checked {
  private static final int MOST = 100;

  /** Each once. */
  List<String> ids() {
    return scenarios.stream().distinct().toList();
  }

  @Override
  public void check(Place at, Faults faults) {
    var list = at.property("scenarios");
    if (list.node().isArray() && list.node().isEmpty()) {
      faults.add(FaultCode.EMPTY_LIST, list);
    } else if (list.node().size() > MOST) {
      faults.add(FaultCode.LIST_TOO_LONG, list, list.node().size(), MOST);
    }
  }
}
