package org.zhishou.engine.search;

import static org.zhishou.engine.scoring.RosterState.NOBODY;

import org.zhishou.engine.problem.Session;
import org.zhishou.engine.scoring.RosterState;

/**
 * Staffs a duty day, a required session or a place on a tour that is missing with somebody who
 * leaves another duty for it, or whose colleague does, whatever that one then misses: as much is
 * missing as before, or less, and elsewhere.
 */
final class MoveShortage implements Neighbourhood {
  private static final int KINDS = 3;
  private static final Session[] DAYTIME = {Session.FULL_DAY, Session.MORNING, Session.AFTERNOON};

  @Override
  public boolean propose(Scope scope, SeatDraft draft) {
    var state = scope.state();
    var random = scope.random();
    var tables = state.tables();
    var session = missing(scope, random.nextInt(KINDS));
    var seat = session == NOBODY ? NOBODY : state.emptySeat(session);
    if (seat == NOBODY) {
      return false;
    }
    var physician = scope.candidate(tables.siteOf(session));
    if (physician == NOBODY || !tables.isLegal(physician, session)) {
      return false;
    }
    if (state.canServe(physician, session)) {
      draft.set(seat, physician);
      return true;
    }
    var hold = Hold.on(state, physician, session);
    if (hold.isEmpty()) {
      return false;
    }
    var left = hold.get(random.nextInt(hold.size()));
    if (!isTrade(state, left, seat, physician)) {
      return false;
    }
    draft.set(left, NOBODY);
    draft.set(seat, physician);
    return true;
  }

  /** Whether it breaks no limit and no more is missing after it; the roster is left as it is. */
  private static boolean isTrade(RosterState state, int left, int seat, int physician) {
    var coverage = state.coverageCost();
    var leaving = state.physicianAt(left);
    var isTrade = false;
    state.take(left);
    if (state.canServe(physician, state.tables().sessionOfSeat(seat))) {
      state.give(seat, physician);
      isTrade = state.coverageCost() <= coverage;
      state.take(seat);
    }
    state.give(left, leaving);
    return isTrade;
  }

  /** A session that would make up for something, of that kind or else of another; or nobody's. */
  private static int missing(Scope scope, int kind) {
    for (var i = 0; i < KINDS; i++) {
      var session =
          switch ((kind + i) % KINDS) {
            case 0 -> dayMissing(scope);
            case 1 -> placeMissing(scope);
            default -> requiredMissing(scope);
          };
      if (session != NOBODY) {
        return session;
      }
    }
    return NOBODY;
  }

  /** Of a clinic in scope, from some week on the first that lacks a day, from some day on. */
  private static int dayMissing(Scope scope) {
    var state = scope.state();
    var random = scope.random();
    var tables = state.tables();
    var site = scope.clinic();
    var centre = tables.centreOfSite(site);
    if (tables.isRemote(site) && tables.remoteDutyDaysPerWeek() == 0) {
      return NOBODY;
    }
    var from = random.nextInt(tables.weeks());
    for (var i = 0; i < tables.weeks(); i++) {
      var week = (from + i) % tables.weeks();
      if (state.countedDays(centre, week) < tables.required(centre, week)) {
        return dayMissing(scope, site, week);
      }
    }
    return NOBODY;
  }

  private static int dayMissing(Scope scope, int site, int week) {
    var state = scope.state();
    var random = scope.random();
    var tables = state.tables();
    var fromDay = random.nextInt(7);
    var fromKind = random.nextInt(DAYTIME.length);
    for (var i = 0; i < 7; i++) {
      var day = week * 7 + (fromDay + i) % 7;
      if (tables.isWorkingDay(day) && !state.isDutyDay(tables.centreOfSite(site), day)) {
        for (var kind = 0; kind < DAYTIME.length; kind++) {
          var session = tables.sessionAt(site, day, DAYTIME[(fromKind + kind) % DAYTIME.length]);
          if (session >= 0) {
            return session;
          }
        }
      }
    }
    return NOBODY;
  }

  private static int placeMissing(Scope scope) {
    var state = scope.state();
    var random = scope.random();
    var tables = state.tables();
    if (tables.tourWindows() == 0) {
      return NOBODY;
    }
    var window = random.nextInt(tables.tourWindows());
    if (state.tourMissing(window) == 0) {
      return NOBODY;
    }
    var inUse = state.tourSession(window);
    var sessions = tables.sessionsOfWindow(window);
    return inUse == NOBODY ? sessions[random.nextInt(sessions.length)] : inUse;
  }

  private static int requiredMissing(Scope scope) {
    var state = scope.state();
    var tables = state.tables();
    var seat = scope.seat();
    var session = seat == NOBODY ? NOBODY : tables.sessionOfSeat(seat);
    return session != NOBODY && tables.isRequired(session) && state.staffOfSession(session) == 0
        ? session
        : NOBODY;
  }
}
