package org.zhishou.engine.search;

import static org.zhishou.engine.scoring.RosterState.NOBODY;

/**
 * Moves a tour with its whole team to another date of its window. A member who has a clinic then is
 * released from it, and may take back what somebody else held for them on the old date; who cannot
 * come is replaced by somebody of the same specialty, or of any. Puts a team together where there
 * is none.
 */
final class ShiftTour implements Neighbourhood {
  @Override
  public boolean propose(Scope scope, SeatDraft draft) {
    var state = scope.state();
    var random = scope.random();
    var tables = state.tables();
    if (tables.tourWindows() == 0) {
      return false;
    }
    var window = random.nextInt(tables.tourWindows());
    var sessions = tables.sessionsOfWindow(window);
    var from = state.tourSession(window);
    var to = sessions[random.nextInt(sessions.length)];
    if (from == to || state.staffOfSession(to) > 0) {
      return false;
    }
    var release = new Release(scope, draft);
    var withClinics = random.nextBoolean();
    var seats = tables.seatsOf(to);
    for (var place = 0; place < seats; place++) {
      var left = from == NOBODY ? NOBODY : tables.firstSeatOf(from) + place;
      if (left != NOBODY && tables.isPinned(left)) {
        return false;
      }
      var member = left == NOBODY ? NOBODY : state.physicianAt(left);
      if (member != NOBODY) {
        draft.set(left, NOBODY);
      }
      var next =
          member != NOBODY && comes(scope, release, member, to, withClinics)
              ? member
              : Picks.another(scope, member, to);
      if (next != NOBODY && !release.isDrafted(next, tables.dayOf(to))) {
        draft.set(tables.firstSeatOf(to) + place, next);
      }
      if (withClinics && member != NOBODY) {
        takeClinicBack(scope, draft, release, member, tables.dayOf(from));
      }
    }
    return draft.size() > 0;
  }

  private static boolean comes(
      Scope scope, Release release, int member, int to, boolean withClinics) {
    var tables = scope.state().tables();
    return Picks.isFree(scope.state(), member, to)
        || (withClinics && tables.isLegal(member, to) && release.of(member, tables.dayOf(to)));
  }

  private static void takeClinicBack(
      Scope scope, SeatDraft draft, Release release, int member, int day) {
    var clinic = Picks.ownClinicHeldByOther(scope.state(), member, day, scope.random());
    if (clinic != NOBODY && !release.holds(clinic) && !release.isDrafted(member, day)) {
      draft.set(clinic, member);
    }
  }
}
