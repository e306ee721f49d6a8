package org.zhishou.engine.roster;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.json.Fault;
import org.zhishou.engine.problem.RosterProblem;

/**
 * A planned period, audited: duties in the order of centre, date, session and physician as the
 * problem lists them; every rule; what is missing and why.
 *
 * @param bounds how far the roster is from what is possible, null where nobody asked
 * @param names of all whom it mentions, null where nobody asked
 */
public record Roster(
    RosterStatus status,
    RosterScore score,
    List<Duty> duties,
    List<RuleTotal> rules,
    List<Shortage> shortages,
    List<Fault> warnings,
    @Nullable Bounds bounds,
    @Nullable RosterNames names) {
  public Roster {
    duties = List.copyOf(duties);
    rules = List.copyOf(rules);
    shortages = List.copyOf(shortages);
    warnings = List.copyOf(warnings);
  }

  /** Without bounds and names. */
  public Roster(
      RosterStatus status,
      RosterScore score,
      List<Duty> duties,
      List<RuleTotal> rules,
      List<Shortage> shortages,
      List<Fault> warnings) {
    this(status, score, duties, rules, shortages, warnings, null, null);
  }

  /** The same roster beside what is possible. */
  public Roster withBounds(Bounds bounds) {
    return new Roster(status, score, duties, rules, shortages, warnings, bounds, names);
  }

  /** The same roster, saying who is meant by the ids in it. */
  public Roster named(RosterProblem problem) {
    var mentioned = Mentions.in(problem).duties(duties).shortages(shortages).names();
    return new Roster(status, score, duties, rules, shortages, warnings, bounds, mentioned);
  }

  public boolean feasible() {
    return score.feasible();
  }
}
