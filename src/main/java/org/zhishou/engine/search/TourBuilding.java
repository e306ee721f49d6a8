package org.zhishou.engine.search;

import static org.zhishou.engine.scoring.RosterState.NOBODY;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.zhishou.engine.scoring.RosterState;
import org.zhishou.engine.scoring.ScoringTables;

/**
 * Puts the teams of tours together, those first whose specialists are rarest: on the date among
 * some on which most places can be filled at the least cost, each place with the cheapest who
 * brings coverage.
 */
final class TourBuilding {
  private static final int DATES_TRIED = 4;

  private final RosterState state;
  private final ScoringTables tables;
  private final BooleanSupplier overdue;

  /**
   * @param overdue when to leave what is not built yet
   */
  TourBuilding(RosterState state, BooleanSupplier overdue) {
    this.state = state;
    this.overdue = overdue;
    tables = state.tables();
  }

  void build() {
    IntStream.range(0, tables.tourWindows())
        .boxed()
        .sorted(Comparator.comparingInt(this::candidates))
        .takeWhile(window -> !overdue.getAsBoolean())
        .forEach(this::build);
  }

  /** How many may fill the rarest row of the team. */
  private int candidates(int window) {
    var all = tables.candidates(tables.siteOfWindow(window));
    var rows = tables.namedSeatsOfWindow(window).length;
    return IntStream.range(0, rows)
        .map(row -> (int) IntStream.of(all).filter(one -> isOf(window, row, one)).count())
        .min()
        .orElse(all.length);
  }

  private boolean isOf(int window, int row, int physician) {
    return tables.teamRowOf(window, physician) == row;
  }

  private void build(int window) {
    var inUse = state.tourSession(window);
    if (inUse != NOBODY) {
      fill(window, inUse);
      return;
    }
    var sessions = tables.sessionsOfWindow(window);
    var start = window * DATES_TRIED;
    var best = NOBODY;
    var bestCoverage = state.coverageCost();
    var bestSoft = Long.MAX_VALUE;
    for (var i = 0; i < sessions.length; i++) {
      if (i >= DATES_TRIED && best != NOBODY && isWhole(window, bestCoverage)) {
        break;
      }
      var session = sessions[(start + i * stride(sessions.length)) % sessions.length];
      var filled = fill(window, session);
      var coverage = state.coverageCost();
      var soft = state.softCost();
      filled.forEach(state::take);
      if (coverage < bestCoverage || (coverage == bestCoverage && soft < bestSoft)) {
        best = filled.isEmpty() ? best : session;
        bestCoverage = coverage;
        bestSoft = soft;
      }
    }
    if (best != NOBODY) {
      fill(window, best);
    }
  }

  private boolean isWhole(int window, long coverage) {
    return state.coverageCost() - coverage == state.tourMissing(window);
  }

  /** So that the first dates tried lie apart and all are tried in the end. */
  private static int stride(int length) {
    var stride = Math.max(1, length / DATES_TRIED);
    while (gcd(stride, length) > 1) {
      stride++;
    }
    return stride;
  }

  private static int gcd(int one, int other) {
    return other == 0 ? one : gcd(other, one % other);
  }

  /** The seats that were given. */
  private ArrayList<Integer> fill(int window, int session) {
    var filled = new ArrayList<Integer>();
    while (state.tourMissing(window) > 0) {
      var seat = state.emptySeat(session);
      var physician = seat == NOBODY ? NOBODY : cheapest(seat, session);
      if (physician == NOBODY) {
        break;
      }
      state.give(seat, physician);
      filled.add(seat);
    }
    return filled;
  }

  private int cheapest(int seat, int session) {
    var coverageBefore = state.coverageCost();
    var best = NOBODY;
    var least = Long.MAX_VALUE;
    for (var physician : tables.candidates(tables.siteOf(session))) {
      if (state.canServe(physician, session)) {
        state.give(seat, physician);
        if (state.coverageCost() < coverageBefore && state.softCost() < least) {
          least = state.softCost();
          best = physician;
        }
        state.take(seat);
      }
    }
    return best;
  }
}
