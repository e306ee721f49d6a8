package org.zhishou.engine.roster;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.json.Fault;

/**
 * A planned period, audited: duties in the order of centre, date, session and physician as the
 * problem lists them; every rule; what is missing and why.
 *
 * @param bounds how far the roster is from what is possible, null where nobody asked
 */
public record Roster(
    RosterStatus status,
    RosterScore score,
    List<Duty> duties,
    List<RuleTotal> rules,
    List<Shortage> shortages,
    List<Fault> warnings,
    @Nullable Bounds bounds) {
  public Roster {
    duties = List.copyOf(duties);
    rules = List.copyOf(rules);
    shortages = List.copyOf(shortages);
    warnings = List.copyOf(warnings);
  }

  /** Without bounds. */
  public Roster(
      RosterStatus status,
      RosterScore score,
      List<Duty> duties,
      List<RuleTotal> rules,
      List<Shortage> shortages,
      List<Fault> warnings) {
    this(status, score, duties, rules, shortages, warnings, null);
  }

  /** The same roster beside what is possible. */
  public Roster withBounds(Bounds bounds) {
    return new Roster(status, score, duties, rules, shortages, warnings, bounds);
  }

  public boolean feasible() {
    return score.feasible();
  }
}
