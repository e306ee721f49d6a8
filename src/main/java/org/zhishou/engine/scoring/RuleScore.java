package org.zhishou.engine.scoring;

import org.zhishou.engine.roster.RuleTotal;
import org.zhishou.engine.rulebook.Rule;

/** One rule's cost at this moment, weight included, and how many things cost something. */
abstract class RuleScore {
  private final Rule rule;
  final long weight;
  long cost;
  long matches;

  RuleScore(Rule rule, ScoringTables tables) {
    this.rule = rule;
    this.weight = rule.weighable() ? tables.weight(rule) : 1;
  }

  final Rule rule() {
    return rule;
  }

  /** A weight of 0 switches the rule off: then nothing costs anything. */
  final RuleTotal total() {
    return new RuleTotal(rule, cost, weight == 0 ? 0 : matches);
  }

  /** Replaces what one thing the formula sums over costs, both before the weight. */
  final void change(long before, long after) {
    if (before == after) {
      return;
    }
    cost += weight * (after - before);
    if (before == 0) {
      matches++;
    } else if (after == 0) {
      matches--;
    }
  }

  /** One more thing costs {@code units}, more than 0. */
  final void add(long units) {
    cost += weight * units;
    matches++;
  }

  /** One thing less costs {@code units}, more than 0. */
  final void remove(long units) {
    cost -= weight * units;
    matches--;
  }
}
