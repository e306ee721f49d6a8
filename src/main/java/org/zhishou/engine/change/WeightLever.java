package org.zhishou.engine.change;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Fields;
import org.zhishou.engine.json.Place;
import org.zhishou.engine.json.Shape;
import org.zhishou.engine.problem.ProblemShapes;
import org.zhishou.engine.problem.RosterProblem;
import org.zhishou.engine.rulebook.Rule;
import org.zhishou.engine.text.Text;
import tools.jackson.databind.node.ObjectNode;

/** The weight of a soft rule. */
public record WeightLever(Rule rule) implements Lever {
  static @Nullable Lever read(Fields fields, Faults faults) {
    var rule = fields.mandatory("rule", ProblemShapes.softRule());
    return rule == null ? null : new WeightLever(rule);
  }

  @Override
  public LeverKind kind() {
    return LeverKind.WEIGHT;
  }

  @Override
  public Text describe(RosterProblem problem) {
    return Text.of("change.lever.weight", rule.id());
  }

  @Override
  public List<Change> at(RosterProblem problem, int value) {
    return List.of(new ChangeWeight(rule, value));
  }

  @Override
  public Shape<Integer> values() {
    return ProblemShapes.weight(rule);
  }

  @Override
  public void check(RosterProblem problem, Sweep sweep, Place place, Faults faults) {}

  @Override
  public void writeTo(ObjectNode json) {
    json.put("rule", rule.id());
  }
}
