package org.zhishou.engine.substitute;

import java.util.List;
import org.zhishou.engine.draft.CostChange;
import org.zhishou.engine.draft.LimitBreach;

/**
 * A physician on the vacant seat.
 *
 * @param change against the roster with every vacancy empty
 * @param newlyBroken the limits that speak against it, empty for who may step in
 */
public record Substitute(String physician, CostChange change, List<LimitBreach> newlyBroken) {
  public Substitute {
    newlyBroken = List.copyOf(newlyBroken);
  }
}
