package org.zhishou.engine.substitute;

import java.util.List;
import org.zhishou.engine.draft.CostChange;

/**
 * One or two moves that fill a vacancy. The first puts somebody on the vacant seat; the second, if
 * any, hands a duty that they have in the same week to somebody else, or moves it to another empty
 * session of its centre in that week.
 *
 * @param change against the roster with every vacancy empty
 */
public record Chain(List<Step> steps, CostChange change) {
  public Chain {
    steps = List.copyOf(steps);
  }
}
