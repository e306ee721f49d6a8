package org.zhishou.engine.search;

import static org.zhishou.engine.scoring.RosterState.NOBODY;

import java.util.Comparator;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.scoring.RosterState;

/**
 * The first roster: pinned duties, then the baseline as far as it is still legal, then the tours,
 * then a head start, then clinic by clinic, those with the fewest candidates first: required
 * sessions and, at centres, week by week, the cheapest legal duty until the week has what it needs,
 * by remote days in the end as far as they may count.
 */
final class GreedyConstruction {
  private final RosterState state;
  private final BooleanSupplier overdue;

  /**
   * @param overdue asked often; if it turns true, what is built so far is the first roster
   */
  GreedyConstruction(RosterState state, BooleanSupplier overdue) {
    this.state = state;
    this.overdue = overdue;
  }

  void build() {
    build(none -> false);
  }

  /**
   * @param headStart gives duties that break no limit, or none and says so by false
   * @return what the head start says
   */
  boolean build(Predicate<RosterState> headStart) {
    var tables = state.tables();
    tables.pinned().forEach(state::give);
    for (var duty : tables.movableBaseline()) {
      var seat = state.emptySeat(duty[0]);
      if (seat != NOBODY && state.canServe(duty[1], duty[0])) {
        state.give(seat, duty[1]);
      }
    }
    new TourBuilding(state, overdue).build();
    var hasHeadStart = headStart.test(state);
    IntStream.range(0, tables.sites())
        .filter(site -> !tables.isTour(site))
        .boxed()
        .sorted(Comparator.comparingInt(site -> tables.candidates(site).length))
        .forEach(this::fillSite);
    if (tables.remoteDutyDaysPerWeek() > 0) {
      IntStream.range(0, tables.centres()).forEach(this::letRemoteDaysCount);
    }
    return hasHeadStart;
  }

  private void fillSite(int site) {
    var tables = state.tables();
    var first = tables.firstSessionOfSite(site);
    var end = tables.firstSessionOfSite(site + 1);
    for (var session = first; session < end && !overdue.getAsBoolean(); session++) {
      if (tables.isRequired(session) && state.staffOfSession(session) == 0) {
        giveCheapest(site, session, session + 1);
      }
    }
    if (site < tables.centres()) {
      for (var week = 0; week < tables.weeks(); week++) {
        fillWeek(site, site, week);
      }
    }
  }

  private void letRemoteDaysCount(int centre) {
    var tables = state.tables();
    for (var week = 0; week < tables.weeks(); week++) {
      fillWeek(centre, tables.remoteSite(centre), week);
    }
  }

  private void fillWeek(int centre, int site, int week) {
    var tables = state.tables();
    var more = true;
    while (more
        && !overdue.getAsBoolean()
        && state.countedDays(centre, week) < tables.required(centre, week)) {
      more = giveCheapestOfWeek(site, week);
    }
  }

  private boolean giveCheapestOfWeek(int site, int week) {
    var tables = state.tables();
    var first = Integer.MAX_VALUE;
    var last = -1;
    for (var day = week * 7; day < week * 7 + 7; day++) {
      for (var kind : Session.values()) {
        var session = tables.sessionAt(site, day, kind);
        if (session >= 0) {
          first = Math.min(first, session);
          last = Math.max(last, session);
        }
      }
    }
    return last >= 0 && giveCheapest(site, first, last + 1);
  }

  /** Gives the cheapest legal duty of some sessions of a clinic if that brings coverage. */
  private boolean giveCheapest(int site, int fromSession, int toSession) {
    var tables = state.tables();
    var coverageBefore = state.coverageCost();
    var bestCoverage = Long.MAX_VALUE;
    var bestSoft = Long.MAX_VALUE;
    var bestSeat = NOBODY;
    var bestPhysician = NOBODY;
    for (var session = fromSession; session < toSession; session++) {
      var seat = state.emptySeat(session);
      if (seat == NOBODY) {
        continue;
      }
      for (var physician : tables.candidates(site)) {
        if (!state.canServe(physician, session)) {
          continue;
        }
        state.give(seat, physician);
        var coverage = state.coverageCost();
        var soft = state.softCost();
        state.take(seat);
        if (coverage < bestCoverage || (coverage == bestCoverage && soft < bestSoft)) {
          bestCoverage = coverage;
          bestSoft = soft;
          bestSeat = seat;
          bestPhysician = physician;
        }
      }
    }
    if (bestSeat == NOBODY || bestCoverage > coverageBefore) {
      return false;
    }
    if (bestCoverage == coverageBefore && state.tables().halfDayCountsAsDutyDay()) {
      return false;
    }
    state.give(bestSeat, bestPhysician);
    return true;
  }
}
