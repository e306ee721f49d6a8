package org.zhishou.engine.bound;

import static org.zhishou.engine.scoring.RosterState.NOBODY;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.IntBinaryOperator;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.scoring.RosterState;
import org.zhishou.engine.scoring.ScoringTables;

/**
 * A legal roster that tries to staff what the flow promises: the flow's duty days as far as no
 * limit stands against them, then required sessions and missing days wherever somebody is free,
 * then those that open up when one or two duties are moved. A legal roster all the same where it
 * falls short.
 */
final class CoverageWitness {
  private static final int MOVES_IN_A_ROW = 2;
  private static final int TRIES = 20_000;
  private static final int[] NOBODY_AT_ALL = {};

  private final RosterState state;
  private final ScoringTables tables;
  private final List<Integer> changedSeats = new ArrayList<>();
  private final Map<Integer, Integer> takenFrom = new HashMap<>();
  private final long leastMissing;
  private final IntBinaryOperator promised;
  private final BooleanSupplier overdue;
  private int triesLeft = TRIES;

  /**
   * @param dutyDays site, day and physician of each
   * @param leastMissing when to be content
   * @throws Abandoned once {@code overdue} is true
   */
  CoverageWitness(
      OpenDemand demand, List<int[]> dutyDays, long leastMissing, BooleanSupplier overdue) {
    this.leastMissing = leastMissing;
    this.overdue = overdue;
    tables = demand.tables();
    state = new RosterState(tables);
    tables.pinned().forEach(state::give);
    var promisedDays = new int[tables.centres() * tables.weeks()];
    for (var slot = 0; slot < promisedDays.length; slot++) {
      promisedDays[slot] = state.countedDays(slot / tables.weeks(), slot % tables.weeks());
    }
    for (var dutyDay : dutyDays) {
      promisedDays[tables.centreOfSite(dutyDay[0]) * tables.weeks() + dutyDay[1] / 7]++;
    }
    promised = (centre, week) -> promisedDays[centre * tables.weeks() + week];
    for (var dutyDay : dutyDays) {
      makeDutyDay(dutyDay[2], dutyDay[0], dutyDay[1]);
    }
    staffAll(0);
    staffAll(MOVES_IN_A_ROW);
  }

  private void staffAll(int moves) {
    for (var session = 0; isShort() && session < tables.sessions(); session++) {
      Abandoned.unless(overdue);
      staffIfRequired(session, moves);
    }
    for (var window = 0; isShort() && window < tables.tourWindows(); window++) {
      Abandoned.unless(overdue);
      fillTour(window, moves);
    }
    fillAll(moves, promised);
    fillAll(moves, tables::required);
  }

  /** Fills the weeks of centres up to some days, no further. */
  private void fillAll(int moves, IntBinaryOperator days) {
    for (var centre = 0; centre < tables.centres(); centre++) {
      for (var week = 0; isShort() && week < tables.weeks(); week++) {
        Abandoned.unless(overdue);
        fill(centre, week, days.applyAsInt(centre, week), moves);
      }
    }
  }

  private boolean mayMove(int moves) {
    return moves > 0 && triesLeft > 0;
  }

  private boolean isShort() {
    return state.coverageCost() > leastMissing;
  }

  RosterState state() {
    return state;
  }

  /** Required sessions of the date first, then the longest, until the date is a duty day. */
  private void makeDutyDay(int physician, int site, int day) {
    for (var pass = 0; pass < 2; pass++) {
      for (var kind : List.of(Session.FULL_DAY, Session.MORNING, Session.AFTERNOON)) {
        var session = tables.sessionAt(site, day, kind);
        if (session >= 0
            && !isMade(site, day)
            && (pass == 1 || tables.isRequired(session))
            && state.staffOfSession(session) == 0
            && state.canServe(physician, session)) {
          give(state.emptySeat(session), physician);
        }
      }
    }
  }

  private boolean isMade(int site, int day) {
    var centre = tables.centreOfSite(site);
    return state.isDutyDay(centre, day)
        || (tables.isRemote(site) && state.isRemoteDay(centre, day));
  }

  /** The date on which most of the team can be had, and then who can be had there. */
  private void fillTour(int window, int moves) {
    var session = state.tourSession(window);
    if (session == NOBODY) {
      session = bestSession(window);
    }
    var joined = true;
    while (joined && state.tourMissing(window) > 0) {
      joined = joinTour(window, session, moves);
    }
  }

  private int bestSession(int window) {
    var best = tables.sessionsOfWindow(window)[0];
    var least = Integer.MAX_VALUE;
    for (var session : tables.sessionsOfWindow(window)) {
      var team = new TeamOnDate(tables, session);
      for (var physician : tables.candidates(tables.siteOf(session))) {
        if (state.canServe(physician, session)) {
          team.add(physician);
        }
      }
      if (team.missing() < least) {
        least = team.missing();
        best = session;
      }
    }
    return best;
  }

  private boolean joinTour(int window, int session, int moves) {
    var missing = state.tourMissing(window);
    var seat = state.emptySeat(session);
    for (var physician : tables.candidates(tables.siteOf(session))) {
      if (seat != NOBODY && state.canServe(physician, session)) {
        state.give(seat, physician);
        if (state.tourMissing(window) < missing) {
          changedSeats.add(seat);
          return true;
        }
        state.take(seat);
      }
    }
    for (var physician :
        mayMove(moves) ? tables.candidates(tables.siteOf(session)) : NOBODY_AT_ALL) {
      var before = changedSeats.size();
      if (seat != NOBODY
          && helps(window, session, seat, physician)
          && freeFor(physician, session, moves - 1)) {
        if (state.tourMissing(window) < missing) {
          return true;
        }
        undoTo(before);
      }
    }
    return false;
  }

  private boolean helps(int window, int session, int seat, int physician) {
    if (!tables.isLegal(physician, session)) {
      return false;
    }
    var missing = state.tourMissing(window);
    state.give(seat, physician);
    var helps = state.tourMissing(window) < missing;
    state.take(seat);
    return helps;
  }

  private boolean staffIfRequired(int session, int moves) {
    return !tables.isRequired(session)
        || state.staffOfSession(session) > 0
        || staff(session, moves);
  }

  private boolean fill(int centre, int week, int days, int moves) {
    while (state.countedDays(centre, week) < days) {
      if (!fillOneDay(centre, week, moves)) {
        return false;
      }
    }
    return true;
  }

  private boolean fillOneDay(int centre, int week, int moves) {
    for (var movesNow = 0; movesNow == 0 || (movesNow <= moves && mayMove(moves)); movesNow++) {
      for (var day = week * 7; day < week * 7 + 7; day++) {
        if (tables.isWorkingDay(day)
            && !state.isDutyDay(centre, day)
            && (staffDay(centre, day, movesNow) || staffRemoteDay(centre, day, movesNow))) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean staffRemoteDay(int centre, int day, int moves) {
    return tables.remoteDutyDaysPerWeek() > state.remoteDays(centre, day / 7)
        && !state.isRemoteDay(centre, day)
        && staffDay(tables.remoteSite(centre), day, moves);
  }

  private boolean staffDay(int site, int day, int moves) {
    for (var kind : List.of(Session.FULL_DAY, Session.MORNING, Session.AFTERNOON)) {
      var session = tables.sessionAt(site, day, kind);
      if (session >= 0 && state.staffOfSession(session) == 0 && staff(session, moves)) {
        if (isMade(site, day)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean staff(int session, int moves) {
    var candidates = tables.candidates(tables.siteOf(session));
    for (var physician : candidates) {
      if (state.canServe(physician, session)) {
        give(state.emptySeat(session), physician);
        return true;
      }
    }
    if (mayMove(moves)) {
      for (var physician : candidates) {
        if (tables.isLegal(physician, session) && freeFor(physician, session, moves - 1)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Takes one duty that stands in the way, if what it did can be done otherwise: a tour has no less
   * than before, and a centre's week neither less than before nor than the flow promises. A week
   * within which a duty moves has a day more, since it would move to and fro otherwise.
   */
  private boolean freeFor(int physician, int session, int moves) {
    for (var seat : inTheWay(physician, session)) {
      if (triesLeft-- <= 0) {
        return false;
      }
      var robbed = tables.sessionOfSeat(seat);
      var due = has(robbed);
      if (isOfSameWeek(robbed, session) && !tables.isRequired(session)) {
        due++;
      }
      var before = changedSeats.size();
      takenFrom.put(before, state.physicianAt(seat));
      changedSeats.add(seat);
      state.take(seat);
      if (state.canServe(physician, session)) {
        give(state.emptySeat(session), physician);
        if (makeUpFor(robbed, due, moves)) {
          return true;
        }
      }
      undoTo(before);
    }
    return false;
  }

  /** Places filled on the session's tour, or days that count of its centre's week. */
  private int has(int session) {
    if (tables.isTour(tables.siteOf(session))) {
      var window = tables.windowOf(session);
      return tables.teamOfWindow(window) - state.tourMissing(window);
    }
    return state.countedDays(tables.centreOf(session), tables.dayOf(session) / 7);
  }

  private boolean isOfSameWeek(int one, int other) {
    return !tables.isTour(tables.siteOf(one))
        && !tables.isTour(tables.siteOf(other))
        && tables.centreOf(one) == tables.centreOf(other)
        && tables.dayOf(one) / 7 == tables.dayOf(other) / 7;
  }

  private boolean makeUpFor(int robbed, int due, int moves) {
    if (tables.isTour(tables.siteOf(robbed))) {
      fillTour(tables.windowOf(robbed), 0);
      return has(robbed) >= due;
    }
    var centre = tables.centreOf(robbed);
    var week = tables.dayOf(robbed) / 7;
    var days = Math.max(due, promised.applyAsInt(centre, week));
    return staffIfRequired(robbed, moves)
        && fill(centre, week, Math.min(days, tables.required(centre, week)), moves);
  }

  private void give(int seat, int physician) {
    state.give(seat, physician);
    changedSeats.add(seat);
  }

  /** Undoes what was changed since, last first: a change gives or empties one seat. */
  private void undoTo(int changes) {
    while (changedSeats.size() > changes) {
      var seat = changedSeats.removeLast();
      var physician = takenFrom.remove(changedSeats.size());
      if (physician == null) {
        state.take(seat);
      } else {
        state.give(seat, physician);
      }
    }
  }

  private List<Integer> inTheWay(int physician, int session) {
    var day = tables.dayOf(session);
    var seats = new ArrayList<Integer>();
    if (state.firstSeatOn(physician, day) != NOBODY) {
      addSeats(seats, physician, day, day + 1);
    } else if (tables.isRemote(tables.siteOf(session)) || tables.postingAt(physician, day) >= 0) {
      addSeats(seats, physician, day / 7 * 7, day / 7 * 7 + 7);
    } else if (state.dutyDaysInPeriod(physician) >= tables.periodLimit(physician)) {
      addSeats(seats, physician, 0, tables.days());
    } else if (state.dutyDaysInWeek(physician, day / 7) >= tables.weeklyLimit(physician)) {
      addSeats(seats, physician, day / 7 * 7, day / 7 * 7 + 7);
    } else {
      for (var other = 0; other < tables.physicians(); other++) {
        if (tables.departmentOf(other) == tables.departmentOf(physician)) {
          addSeats(seats, other, day, day + 1);
        }
      }
    }
    return seats;
  }

  private void addSeats(List<Integer> seats, int physician, int fromDay, int toDay) {
    for (var day = fromDay; day < toDay; day++) {
      var seat = state.firstSeatOn(physician, day);
      while (seat != NOBODY) {
        if (!tables.isPinned(seat)) {
          seats.add(seat);
        }
        seat = state.nextSeatThatDay(seat);
      }
    }
  }
}
