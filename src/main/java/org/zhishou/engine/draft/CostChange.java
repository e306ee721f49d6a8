package org.zhishou.engine.draft;

import java.util.ArrayList;
import java.util.List;
import org.zhishou.engine.roster.RuleTotal;
import org.zhishou.engine.rulebook.Level;

/**
 * What one roster costs more than another, by rule, in the catalogue's order; positive where it
 * gets dearer. Changes compare by levels, the cheapest first: limits, then coverage, then soft.
 *
 * @param rules the rules whose cost changes, and no others
 */
public record CostChange(List<RuleChange> rules) implements Comparable<CostChange> {
  public CostChange {
    rules = List.copyOf(rules);
  }

  /** Both lists hold every rule in the catalogue's order. */
  public static CostChange between(List<RuleTotal> before, List<RuleTotal> after) {
    var changes = new ArrayList<RuleChange>();
    for (var i = 0; i < before.size(); i++) {
      var cost = after.get(i).cost() - before.get(i).cost();
      if (cost != 0) {
        changes.add(new RuleChange(before.get(i).rule(), cost));
      }
    }
    return new CostChange(changes);
  }

  /** What the limits cost more. */
  public long limits() {
    return of(Level.LIMITS);
  }

  /** Duty days and required sessions missing more. */
  public long coverage() {
    return of(Level.COVERAGE);
  }

  public long soft() {
    return of(Level.SOFT);
  }

  private long of(Level level) {
    return rules.stream()
        .filter(change -> change.rule().level() == level)
        .mapToLong(RuleChange::cost)
        .sum();
  }

  @Override
  public int compareTo(CostChange other) {
    var byLimits = Long.compare(limits(), other.limits());
    var byCoverage = byLimits != 0 ? byLimits : Long.compare(coverage(), other.coverage());
    return byCoverage != 0 ? byCoverage : Long.compare(soft(), other.soft());
  }
}
