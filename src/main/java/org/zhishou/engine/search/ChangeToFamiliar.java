package org.zhishou.engine.search;

import static org.zhishou.engine.scoring.RosterState.NOBODY;

/** Gives a staffed seat to another physician who is at the centre already. */
final class ChangeToFamiliar implements Neighbourhood {
  @Override
  public boolean propose(Scope scope, SeatDraft draft) {
    var state = scope.state();
    var random = scope.random();
    var tables = state.tables();
    var seat = Picks.staffedSeat(scope);
    if (seat == NOBODY) {
      return false;
    }
    var session = tables.sessionOfSeat(seat);
    var physician =
        Picks.familiarPhysician(state, tables.siteOf(session), state.physicianAt(seat), random);
    return physician != NOBODY
        && (Handover.isOneOfSeveral(state, seat) && random.nextBoolean()
            ? Handover.ofVisit(state, draft, seat, physician)
            : Handover.ofSeat(state, draft, seat, physician));
  }
}
