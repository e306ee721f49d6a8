package org.zhishou.engine.search;

import static org.zhishou.engine.scoring.RosterState.NOBODY;

/**
 * Hands a duty to a physician whose duty of that week goes to a third, so that nobody's week grows
 * but the third's.
 */
final class RotateInWeek implements Neighbourhood {
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
    var other = scope.candidate(tables.siteOf(session));
    if (other == NOBODY
        || other == state.physicianAt(seat)
        || Handover.halfFor(tables, session, other) < 0) {
      return false;
    }
    var day = tables.dayOf(session);
    var leaving = state.physicianAt(seat);
    var start = random.nextInt(7);
    for (var i = 0; i < 7; i++) {
      var freed = state.firstSeatOn(other, day / 7 * 7 + (start + i) % 7);
      if (freed != NOBODY
          && !tables.isPinned(freed)
          && Handover.ofSeatInstead(state, draft, seat, other, freed)) {
        var clinic = tables.siteOf(tables.sessionOfSeat(freed));
        var third = Picks.familiarPhysician(state, clinic, other, random);
        return third != NOBODY
            && (third == leaving
                ? Handover.ofSeatInstead(state, draft, freed, third, seat)
                : Handover.ofSeat(state, draft, freed, third));
      }
    }
    return false;
  }
}
