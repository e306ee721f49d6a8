package org.zhishou.engine.change;

import org.jspecify.annotations.Nullable;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Fields;
import org.zhishou.engine.problem.Limits;
import org.zhishou.engine.problem.RosterProblem;
import org.zhishou.engine.text.Text;
import tools.jackson.databind.node.ObjectNode;

/** Another number in the bureau's policy. */
public record ChangePolicyLimit(PolicyLimit limit, int value) implements Change {
  static @Nullable Change read(Fields fields, Faults faults) {
    var limit = fields.mandatory("limit", PolicyLimit.SHAPE);
    var value = fields.mandatory("value", limit == null ? Limits.AMOUNT : limit.value());
    return limit == null || value == null ? null : new ChangePolicyLimit(limit, value);
  }

  @Override
  public ChangeKind kind() {
    return ChangeKind.CHANGE_POLICY_LIMIT;
  }

  @Override
  public Text describe(RosterProblem problem) {
    return Text.of(
        "change.policy-limit", Text.of("change.policy-limit." + limit.property()), value);
  }

  @Override
  public void applyTo(ProblemDraft draft) {
    draft.changePolicy(policy -> limit.in(policy, value));
  }

  @Override
  public void writeTo(ObjectNode json) {
    json.put("limit", limit.property()).put("value", value);
  }
}
