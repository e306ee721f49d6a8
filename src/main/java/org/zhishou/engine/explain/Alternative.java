package org.zhishou.engine.explain;

import java.util.List;
import org.zhishou.engine.draft.CostChange;
import org.zhishou.engine.draft.LimitBreach;

/**
 * Another physician in place of the one on duty.
 *
 * @param change what the roster would cost more, all else as it is
 * @param newlyBroken the limits that speak against it, empty for who is eligible
 */
public record Alternative(String physician, CostChange change, List<LimitBreach> newlyBroken) {
  public Alternative {
    newlyBroken = List.copyOf(newlyBroken);
  }
}
