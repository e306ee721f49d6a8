package org.zhishou.engine.change;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Fields;
import org.zhishou.engine.json.Place;
import org.zhishou.engine.json.Shape;
import org.zhishou.engine.problem.RosterProblem;
import org.zhishou.engine.text.Text;
import tools.jackson.databind.node.ObjectNode;

/** A number of the bureau's policy. */
public record PolicyLimitLever(PolicyLimit limit) implements Lever {
  static @Nullable Lever read(Fields fields, Faults faults) {
    var limit = fields.mandatory("limit", PolicyLimit.SHAPE);
    return limit == null ? null : new PolicyLimitLever(limit);
  }

  @Override
  public LeverKind kind() {
    return LeverKind.POLICY_LIMIT;
  }

  @Override
  public Text describe(RosterProblem problem) {
    return Text.of("change.lever.policy-limit", Text.of("change.policy-limit." + limit.property()));
  }

  @Override
  public List<Change> at(RosterProblem problem, int value) {
    return List.of(new ChangePolicyLimit(limit, value));
  }

  @Override
  public Shape<Integer> values() {
    return limit.value();
  }

  @Override
  public void check(RosterProblem problem, Sweep sweep, Place place, Faults faults) {}

  @Override
  public void writeTo(ObjectNode json) {
    json.put("limit", limit.property());
  }
}
