package org.zhishou.engine.substitute;

import java.util.List;
import org.zhishou.engine.draft.CostChange;
import org.zhishou.engine.roster.Duty;

/**
 * One proposal for all vacancies together; it breaks no limit.
 *
 * @param gone duties that end, the vacant ones left out
 * @param made duties that begin
 * @param leftEmpty vacant duties for which nobody may step in
 * @param change against the roster with every vacancy empty
 * @param duties the whole roster with the proposal carried out
 */
public record JointRepair(
    List<Duty> gone, List<Duty> made, List<Duty> leftEmpty, CostChange change, List<Duty> duties) {
  public JointRepair {
    gone = List.copyOf(gone);
    made = List.copyOf(made);
    leftEmpty = List.copyOf(leftEmpty);
    duties = List.copyOf(duties);
  }
}
