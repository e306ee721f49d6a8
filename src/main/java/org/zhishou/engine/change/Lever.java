package org.zhishou.engine.change;

import java.util.List;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Place;
import org.zhishou.engine.json.Shape;
import org.zhishou.engine.problem.RosterProblem;
import org.zhishou.engine.text.Text;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a sweep moves: each value is a handful of changes. */
public sealed interface Lever
    permits PolicyLimitLever, WeightLever, DutyDaysLever, FewerPhysiciansLever {
  LeverKind kind();

  Text describe(RosterProblem problem);

  /** The changes that put the lever to a value. */
  List<Change> at(RosterProblem problem, int value);

  /** What values it can be put to in any problem. */
  Shape<Integer> values();

  /** What the lever names and the problem does not have is a fault. */
  void check(RosterProblem problem, Sweep sweep, Place place, Faults faults);

  /** Its properties but for the kind. */
  void writeTo(ObjectNode json);

  /** As {@link LeverShape} reads it. */
  default ObjectNode json() {
    var json = JsonNodeFactory.instance.objectNode().put("kind", kind().id());
    writeTo(json);
    return json;
  }
}
