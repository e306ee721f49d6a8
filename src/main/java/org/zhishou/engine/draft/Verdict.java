package org.zhishou.engine.draft;

import java.util.List;

/**
 * What a change of a roster does.
 *
 * @param newlyBroken limits broken that were not, or not as far, before; empty for a legal change
 */
public record Verdict(CostChange change, List<LimitBreach> newlyBroken) {
  public Verdict {
    newlyBroken = List.copyOf(newlyBroken);
  }

  public boolean legal() {
    return newlyBroken.isEmpty();
  }
}
