package org.zhishou.engine.change;

import org.jspecify.annotations.Nullable;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Fields;
import org.zhishou.engine.problem.ProblemShapes;
import org.zhishou.engine.problem.RosterProblem;
import org.zhishou.engine.rulebook.Rule;
import org.zhishou.engine.text.Text;
import tools.jackson.databind.node.ObjectNode;

/** Another weight of a soft rule; 0 switches it off. */
public record ChangeWeight(Rule rule, int weight) implements Change {
  static @Nullable Change read(Fields fields, Faults faults) {
    var rule = fields.mandatory("rule", ProblemShapes.softRule());
    var weight = rule == null ? null : fields.mandatory("weight", ProblemShapes.weight(rule));
    return rule == null || weight == null ? null : new ChangeWeight(rule, weight);
  }

  @Override
  public ChangeKind kind() {
    return ChangeKind.CHANGE_WEIGHT;
  }

  @Override
  public Text describe(RosterProblem problem) {
    return Text.of("change.weight", rule.id(), weight);
  }

  @Override
  public void applyTo(ProblemDraft draft) {
    draft.changePolicy(policy -> policy.withWeight(rule, weight));
  }

  @Override
  public void writeTo(ObjectNode json) {
    json.put("rule", rule.id()).put("weight", weight);
  }
}
