package org.zhishou.engine.audit;

import java.util.ArrayList;
import java.util.List;
import org.zhishou.engine.problem.Policy;
import org.zhishou.engine.roster.RuleTotal;
import org.zhishou.engine.rulebook.Rule;
import org.zhishou.engine.text.Text;

/** What one rule finds in one roster; {@code docs/rules.md}, "Score". */
final class Findings {
  private final Rule rule;
  private final int weight;
  private final List<Finding> found = new ArrayList<>();

  Findings(Rule rule, Policy policy) {
    this.rule = rule;
    this.weight = rule.weighable() ? policy.weight(rule) : 1;
  }

  /**
   * Notes a thing that the formula sums over, unless it costs nothing.
   *
   * @param units what the formula gives for the thing, before the weight
   */
  void add(long units, Text text) {
    var cost = Math.multiplyExact(units, weight);
    if (cost != 0) {
      found.add(new Finding(rule, cost, text));
    }
  }

  RuleTotal total() {
    return new RuleTotal(rule, found.stream().mapToLong(Finding::cost).sum(), found.size());
  }

  List<Finding> all() {
    return found;
  }
}
