package org.zhishou.engine.search;

import static org.zhishou.engine.scoring.RosterState.NOBODY;

/**
 * Puts somebody else in a tour member's place, released from their clinic where they have one that
 * day; the member takes back what somebody else held for them at a centre where they are known, and
 * whoever held it may be the one who comes along.
 */
final class ReliefOnTour implements Neighbourhood {
  @Override
  public boolean propose(Scope scope, SeatDraft draft) {
    var state = scope.state();
    var random = scope.random();
    var tables = state.tables();
    if (tables.tourWindows() == 0) {
      return false;
    }
    var session = state.tourSession(random.nextInt(tables.tourWindows()));
    if (session == NOBODY) {
      return false;
    }
    var seat = Picks.seatOf(tables, session, random);
    var member = state.physicianAt(seat);
    if (member == NOBODY || tables.isPinned(seat)) {
      return false;
    }
    var day = tables.dayOf(session);
    var clinic = Picks.ownClinicHeldByOther(state, member, day, random);
    if (clinic != NOBODY && random.nextBoolean()) {
      var holder = state.physicianAt(clinic);
      if (tables.isLegal(holder, session)) {
        draft.set(seat, holder);
        draft.set(clinic, member);
        return true;
      }
    }
    var instead = scope.candidate(tables.siteOf(session));
    if (instead == NOBODY || instead == member || !tables.isLegal(instead, session)) {
      return false;
    }
    var release = new Release(scope, draft);
    if (state.firstSeatOn(instead, day) != NOBODY && !release.of(instead, day)) {
      return false;
    }
    draft.set(seat, instead);
    if (clinic != NOBODY && !release.holds(clinic) && !release.isDrafted(member, day)) {
      draft.set(clinic, member);
    }
    return true;
  }
}
