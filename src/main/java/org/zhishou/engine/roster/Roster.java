package org.zhishou.engine.roster;

import java.util.List;
import org.zhishou.engine.problem.Fault;

/**
 * A planned period, audited: duties in the order of centre, date, session and physician as the
 * problem lists them; every rule; what is missing and why.
 */
public record Roster(
    RosterStatus status,
    RosterScore score,
    List<Duty> duties,
    List<RuleTotal> rules,
    List<Shortage> shortages,
    List<Fault> warnings) {
  public Roster {
    duties = List.copyOf(duties);
    rules = List.copyOf(rules);
    shortages = List.copyOf(shortages);
    warnings = List.copyOf(warnings);
  }

  public boolean feasible() {
    return score.feasible();
  }
}
