package org.zhishou.engine.draft;

import java.util.List;
import org.zhishou.engine.json.Fault;
import org.zhishou.engine.roster.Duty;
import org.zhishou.engine.roster.RosterScore;

/**
 * What edits would make of a roster, all of them together.
 *
 * @param score of the roster after the edits
 * @param duties after the edits, in the problem's order; those before where they cannot be carried
 *     out
 * @param change against the roster before
 * @param newlyBroken limits that the edits would newly break
 * @param refusals edits that cannot be carried out at all, with pointers such as {@code /edits/0}
 */
public record EditOutcome(
    RosterScore score,
    List<Duty> duties,
    CostChange change,
    List<LimitBreach> newlyBroken,
    List<Fault> refusals) {
  public EditOutcome {
    duties = List.copyOf(duties);
    newlyBroken = List.copyOf(newlyBroken);
    refusals = List.copyOf(refusals);
  }

  /** Whether the edits may be kept: all can be carried out and no limit is newly broken. */
  public boolean accepted() {
    return newlyBroken.isEmpty() && refusals.isEmpty();
  }
}
