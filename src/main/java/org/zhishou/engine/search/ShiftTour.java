package org.zhishou.engine.search;

import static org.zhishou.engine.scoring.RosterState.NOBODY;

import org.zhishou.engine.scoring.RosterState;

/**
 * Moves a tour with its whole team to another date of its window; who cannot come then is replaced
 * by somebody of the same specialty, or of any. Puts a team together where there is none.
 */
final class ShiftTour implements Neighbourhood {
  private static final int TRIES = 12;

  @Override
  public boolean propose(Scope scope, Draft draft) {
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
          member != NOBODY && isFree(state, member, to) ? member : another(scope, member, to);
      if (next != NOBODY && !names(draft, next)) {
        draft.set(tables.firstSeatOf(to) + place, next);
      }
    }
    return draft.size() > 0;
  }

  private static int another(Scope scope, int member, int session) {
    var tables = scope.state().tables();
    var candidates = tables.candidates(tables.siteOf(session));
    var any = NOBODY;
    for (var tries = 0; tries < TRIES && candidates.length > 0; tries++) {
      var one = candidates[scope.random().nextInt(candidates.length)];
      if (one != member && isFree(scope.state(), one, session)) {
        if (member == NOBODY || tables.isOfOneSpecialty(one, member)) {
          return one;
        }
        any = one;
      }
    }
    return any;
  }

  private static boolean isFree(RosterState state, int physician, int session) {
    var tables = state.tables();
    return tables.isLegal(physician, session)
        && state.firstSeatOn(physician, tables.dayOf(session)) == NOBODY;
  }

  private static boolean names(Draft draft, int physician) {
    for (var i = 0; i < draft.size(); i++) {
      if (draft.physician(i) == physician) {
        return true;
      }
    }
    return false;
  }
}
