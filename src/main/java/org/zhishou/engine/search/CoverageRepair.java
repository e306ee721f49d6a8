package org.zhishou.engine.search;

import static org.zhishou.engine.scoring.RosterState.NOBODY;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.scoring.RosterState;
import org.zhishou.engine.scoring.ScoringTables;

/**
 * Staffs missing duty days, required sessions and places on tours by ejection chains: a physician
 * who is held by another duty, by a weekly or period limit or by the home clinic is freed, and what
 * that opens is staffed in turn, a few links deep. What coverage costs falls with every chain kept;
 * no limit that holds before is broken after.
 */
final class CoverageRepair {
  private static final int LINKS = 4;
  private static final int TRIES_AT_FIRST = 20_000;
  private static final int MOST_TRIES = 200_000;
  private static final int TRIES_IN_ALL = 2_000_000;

  private final RosterState state;
  private final ScoringTables tables;
  private final BooleanSupplier overdue;
  private final long leastMissing;
  private final Set<Integer> gapsOnChain = new HashSet<>();
  private long goal;
  private int triesPerGap;
  private long triesInAll;
  private int triesLeft;

  /**
   * @param overdue asked for each gap; once it is true the gaps that are left stay
   * @param leastMissing what coverage is known to cost at least, so that nobody looks further
   */
  CoverageRepair(RosterState state, BooleanSupplier overdue, long leastMissing) {
    this.state = state;
    this.overdue = overdue;
    this.leastMissing = leastMissing;
    tables = state.tables();
  }

  /** A little for each gap, then much for those that are left, as long as there are not many. */
  void run() {
    staffGaps(TRIES_AT_FIRST, Long.MAX_VALUE);
    staffGaps(MOST_TRIES, TRIES_IN_ALL);
  }

  private boolean isDone() {
    return state.coverageCost() <= leastMissing || overdue.getAsBoolean();
  }

  private void staffGaps(int mostTriesPerGap, long mostTriesInAll) {
    triesPerGap = mostTriesPerGap;
    triesInAll = mostTriesInAll;
    for (var session = 0; session < tables.sessions() && !isDone(); session++) {
      if (tables.isRequired(session) && state.staffOfSession(session) == 0) {
        staff(List.of(session));
      }
    }
    for (var window = 0; window < tables.tourWindows() && !isDone(); window++) {
      completeTour(window);
    }
    for (var centre = 0; centre < tables.centres(); centre++) {
      for (var week = 0; week < tables.weeks(); week++) {
        while (isShort(centre, week) && !isDone() && staff(unstaffed(centre, week))) {
          gapsOnChain.clear();
        }
      }
    }
  }

  /** On the date in use, else on another date with whoever can be had there. */
  private void completeTour(int window) {
    if (staffTour(window)) {
      return;
    }
    var team = teamOf(window);
    for (var session : tables.sessionsOfWindow(window)) {
      if (state.tourMissing(window) == 0 || team.stream().anyMatch(tables::isPinned)) {
        return;
      }
      if (session != state.tourSession(window)) {
        moveTour(window, session);
      }
    }
  }

  private boolean staffTour(int window) {
    while (state.tourMissing(window) > 0) {
      var inUse = state.tourSession(window);
      var sessions =
          inUse == NOBODY
              ? IntStream.of(tables.sessionsOfWindow(window)).boxed().toList()
              : List.of(inUse);
      if (!staff(sessions)) {
        return false;
      }
    }
    return true;
  }

  private void moveTour(int window, int session) {
    var costBefore = state.coverageCost();
    var before = IntStream.range(0, tables.seats()).map(state::physicianAt).toArray();
    teamOf(window).forEach(state::take);
    if (staff(List.of(session)) && staffTour(window) && state.coverageCost() < costBefore) {
      return;
    }
    for (var seat = 0; seat < before.length; seat++) {
      if (state.physicianAt(seat) != before[seat]) {
        state.set(seat, NOBODY);
      }
    }
    for (var seat = 0; seat < before.length; seat++) {
      state.set(seat, before[seat]);
    }
  }

  /** The seats of a window that somebody is on. */
  private List<Integer> teamOf(int window) {
    var seats = new ArrayList<Integer>();
    for (var session : tables.sessionsOfWindow(window)) {
      for (var place = 0; place < tables.seatsOf(session); place++) {
        var seat = tables.firstSeatOf(session) + place;
        if (state.physicianAt(seat) != NOBODY) {
          seats.add(seat);
        }
      }
    }
    return seats;
  }

  private boolean staff(List<Integer> sessions) {
    goal = state.coverageCost() - 1;
    var tries = (int) Math.min(triesPerGap, triesInAll);
    triesLeft = tries;
    gapsOnChain.clear();
    var staffed = false;
    for (var links = 0; links <= LINKS && triesLeft > 0 && !staffed; links++) {
      staffed = fill(sessions, links);
    }
    triesInAll -= tries - Math.max(0, triesLeft);
    return staffed;
  }

  private boolean isShort(int centre, int week) {
    return state.countedDays(centre, week) < tables.required(centre, week);
  }

  private List<Integer> unstaffed(int centre, int week) {
    var sessions = new ArrayList<Integer>();
    for (var day = week * 7; day < week * 7 + 7; day++) {
      if (tables.isWorkingDay(day) && !state.isDutyDay(centre, day)) {
        addOpen(centre, day, sessions);
        if (tables.remoteDutyDaysPerWeek() > 0) {
          addOpen(tables.remoteSite(centre), day, sessions);
        }
      }
    }
    return sessions;
  }

  private void addOpen(int site, int day, List<Integer> sessions) {
    for (var kind : Session.values()) {
      var session = tables.sessionAt(site, day, kind);
      if (session >= 0 && kind != Session.EVENING) {
        sessions.add(session);
      }
    }
  }

  /** Staffs one of the sessions, freeing whoever is needed by at most {@code links} more links. */
  private boolean fill(List<Integer> sessions, int links) {
    for (var session : sessions) {
      var seat = state.emptySeat(session);
      if (seat == NOBODY || !gapsOnChain.add(session)) {
        continue;
      }
      for (var physician : tables.candidates(tables.siteOf(session))) {
        if (--triesLeft < 0) {
          break;
        }
        if (tables.isLegal(physician, session)
            && (links == 0
                ? give(seat, session, physician)
                : free(seat, session, physician, links))) {
          return true;
        }
      }
      gapsOnChain.remove(session);
    }
    return false;
  }

  private boolean give(int seat, int session, int physician) {
    if (!state.canServe(physician, session)) {
      return false;
    }
    state.give(seat, physician);
    if (state.coverageCost() <= goal) {
      return true;
    }
    state.take(seat);
    return false;
  }

  private boolean free(int seat, int session, int physician, int links) {
    for (var held : Hold.on(state, physician, session)) {
      var holder = state.physicianAt(held);
      var opened = tables.sessionOfSeat(held);
      state.take(held);
      if (state.canServe(physician, session)) {
        state.give(seat, physician);
        if (state.coverageCost() <= goal || fill(gap(opened), links - 1)) {
          return true;
        }
        state.take(seat);
      }
      state.give(held, holder);
    }
    return false;
  }

  private List<Integer> gap(int session) {
    var centre = tables.centreOf(session);
    var week = tables.dayOf(session) / 7;
    return !tables.isTour(tables.siteOf(session)) && isShort(centre, week)
        ? unstaffed(centre, week)
        : List.of(session);
  }
}
