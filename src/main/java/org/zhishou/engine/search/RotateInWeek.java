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
    var candidates = tables.candidates(tables.siteOf(session));
    var other = candidates.length == 0 ? NOBODY : candidates[random.nextInt(candidates.length)];
    if (other == NOBODY || other == state.physicianAt(seat) || !tables.isLegal(other, session)) {
      return false;
    }
    var day = tables.dayOf(session);
    var leaving = state.physicianAt(seat);
    var isFree = state.leeway().canServeInstead(other, session, leaving);
    var start = random.nextInt(7);
    for (var i = 0; i < 7; i++) {
      var freedDay = isFree ? day / 7 * 7 + (start + i) % 7 : day;
      var freed = state.firstSeatOn(other, freedDay);
      if (freed == NOBODY || tables.isPinned(freed)) {
        continue;
      }
      var freedSession = tables.sessionOfSeat(freed);
      var third = Picks.familiarPhysician(state, tables.siteOf(freedSession), other, random);
      if (third == NOBODY
          || third == other
          || !(third == leaving
              ? state.leeway().canServeInstead(third, freedSession, other)
              : state.canServe(third, freedSession))) {
        return false;
      }
      draft.set(seat, other);
      draft.set(freed, third);
      return seat != freed;
    }
    return false;
  }
}
