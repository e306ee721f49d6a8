package org.zhishou.engine.search;

import static org.zhishou.engine.scoring.RosterState.NOBODY;

import java.util.random.RandomGenerator;
import org.zhishou.engine.scoring.RosterState;

/** Takes a duty away. */
final class EmptySeat implements Neighbourhood {
  @Override
  public boolean propose(RosterState state, RandomGenerator random, Draft draft) {
    var tables = state.tables();
    var seat = random.nextInt(tables.seats());
    if (tables.isPinned(seat) || state.physicianAt(seat) == NOBODY) {
      return false;
    }
    draft.set(seat, NOBODY);
    return true;
  }
}
