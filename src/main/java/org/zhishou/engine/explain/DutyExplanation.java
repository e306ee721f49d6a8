package org.zhishou.engine.explain;

import java.util.List;
import org.zhishou.engine.draft.CostChange;
import org.zhishou.engine.roster.Duty;
import org.zhishou.engine.roster.RosterNames;

/**
 * Why this physician: against leaving the seat empty and against everybody else.
 *
 * @param eligible who breaks no limit that holds now, the cheapest first, then in the problem's
 *     order
 * @param ineligible who would break a limit, in the problem's order; whoever is on the session
 *     already stands in neither list
 * @param names of all whom it mentions
 */
public record DutyExplanation(
    Duty duty,
    CostChange ifEmpty,
    List<Alternative> eligible,
    List<Alternative> ineligible,
    RosterNames names) {
  public DutyExplanation {
    eligible = List.copyOf(eligible);
    ineligible = List.copyOf(ineligible);
  }
}
