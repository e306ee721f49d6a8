package org.zhishou.engine.explain;

import java.util.List;
import org.zhishou.engine.roster.Bounds;
import org.zhishou.engine.roster.RosterNames;
import org.zhishou.engine.roster.RosterScore;
import org.zhishou.engine.roster.RuleTotal;

/**
 * A roster as a whole.
 *
 * @param rules every rule in the catalogue's order
 * @param duties in the order of centre, date, session and physician as the problem lists them
 * @param physicians everybody, in the problem's order
 * @param shortages in the order of centres, weeks and sessions
 * @param names of all whom it mentions
 */
public record RosterExplanation(
    RosterScore score,
    List<RuleTotal> rules,
    List<DutyCost> duties,
    List<PhysicianLoad> physicians,
    List<ExplainedShortage> shortages,
    Bounds.Coverage coverage,
    RosterNames names) {
  public RosterExplanation {
    rules = List.copyOf(rules);
    duties = List.copyOf(duties);
    physicians = List.copyOf(physicians);
    shortages = List.copyOf(shortages);
  }
}
