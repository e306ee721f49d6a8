package org.zhishou.engine.change;

import org.jspecify.annotations.Nullable;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Fields;
import org.zhishou.engine.json.Scalars;
import org.zhishou.engine.problem.Limits;
import org.zhishou.engine.problem.RosterProblem;
import org.zhishou.engine.text.Text;
import tools.jackson.databind.node.ObjectNode;

/** Another limit of one physician's own, or another share of the load. */
public record ChangePhysicianLimit(String physician, PhysicianLimit limit, int value)
    implements Change {
  static @Nullable Change read(Fields fields, Faults faults) {
    var physician = fields.mandatory("physician", Scalars.ID);
    var limit = fields.mandatory("limit", PhysicianLimit.SHAPE);
    var value = fields.mandatory("value", limit == null ? Limits.AMOUNT : limit.value());
    return physician == null || limit == null || value == null
        ? null
        : new ChangePhysicianLimit(physician, limit, value);
  }

  @Override
  public ChangeKind kind() {
    return ChangeKind.CHANGE_PHYSICIAN_LIMIT;
  }

  @Override
  public Text describe(RosterProblem problem) {
    return Text.of(
        "change.physician-limit",
        ChangeWords.physician(problem, physician),
        Text.of("change.physician-limit." + limit.property()),
        value);
  }

  @Override
  public void applyTo(ProblemDraft draft) {
    if (draft.physician("physician", physician) != null) {
      draft.changePhysicians(one -> one.id().equals(physician), one -> limit.in(one, value));
    }
  }

  @Override
  public void writeTo(ObjectNode json) {
    json.put("physician", physician).put("limit", limit.property()).put("value", value);
  }
}
