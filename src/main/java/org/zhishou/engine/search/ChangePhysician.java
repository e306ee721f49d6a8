package org.zhishou.engine.search;

import java.util.random.RandomGenerator;
import org.zhishou.engine.scoring.RosterState;

/** Gives a seat, staffed or empty, to another physician who is free. */
final class ChangePhysician implements Neighbourhood {
  @Override
  public boolean propose(RosterState state, RandomGenerator random, Draft draft) {
    var tables = state.tables();
    var seat = random.nextInt(tables.seats());
    if (tables.isPinned(seat)) {
      return false;
    }
    var session = tables.sessionOfSeat(seat);
    var candidates = tables.candidates(tables.centreOf(session));
    if (candidates.length == 0) {
      return false;
    }
    var physician = candidates[random.nextInt(candidates.length)];
    if (physician == state.physicianAt(seat) || !state.canServe(physician, session)) {
      return false;
    }
    draft.set(seat, physician);
    return true;
  }
}
