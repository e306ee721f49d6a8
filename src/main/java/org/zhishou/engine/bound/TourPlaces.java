package org.zhishou.engine.bound;

import java.util.HashSet;
import org.zhishou.engine.scoring.RosterState;
import org.zhishou.engine.scoring.ScoringTables;

/**
 * Places on tours that the pinned duties leave open and a legal roster may fill: what {@code
 * tour-visit} ties physicians together by.
 *
 * <p>On a window's tour that misses m places, at least as many members come as it has places, less
 * m; and where m places of rows that name a specialty stay empty, as many of it as the rows ask
 * for, less m. Each of these conditions has a price of its own, so that a place that stays empty
 * saves the price of a member, and that of its specialty if its row names one.
 */
final class TourPlaces {
  private final ScoringTables tables;
  private final int stride;
  private final int[] wanted;
  private final int unavoidable;

  TourPlaces(OpenDemand demand) {
    tables = demand.tables();
    stride = stride(tables);
    wanted = new int[prices(tables)];
    var missed = 0;
    for (var window = 0; window < tables.tourWindows(); window++) {
      var missing = demand.missingByRow(window);
      var least = demand.leastMissingOnTour(window);
      var leastByRow = 0;
      var all = 0;
      for (var row = 0; row < missing.length; row++) {
        all += missing[row];
        if (row + 1 < missing.length) {
          var most = Math.min(missing[row], specialists(demand, window, row));
          wanted[window * stride + row + 1] = most;
          leastByRow += missing[row] - most;
        }
      }
      for (var row = 0; leastByRow < least && row + 1 < missing.length; row++) {
        wanted[window * stride + row + 1] = 0;
      }
      wanted[window * stride] = all - least;
      missed += least;
    }
    unavoidable = missed;
  }

  /** How many prices there are. */
  static int prices(ScoringTables tables) {
    return tables.tourWindows() * stride(tables);
  }

  private static int stride(ScoringTables tables) {
    var rows = 0;
    for (var window = 0; window < tables.tourWindows(); window++) {
      rows = Math.max(rows, tables.namedSeatsOfWindow(window).length);
    }
    return rows + 1;
  }

  private static int specialists(OpenDemand demand, int window, int row) {
    var tables = demand.tables();
    var able = new HashSet<Integer>();
    for (var session : tables.sessionsOfWindow(window)) {
      for (var physician : tables.candidates(tables.siteOf(session))) {
        if (tables.teamRowOf(window, physician) == row
            && demand.pinned().canServe(physician, session)) {
          able.add(physician);
        }
      }
    }
    return able.size();
  }

  /** The price of a member of the team on a tour's session. */
  int member(int session) {
    return tables.windowOf(session) * stride;
  }

  /** The price of the physician's specialty on a tour's session, or -1 where no row names it. */
  int specialist(int session, int physician) {
    var window = tables.windowOf(session);
    var row = tables.teamRowOf(window, physician);
    return row < 0 ? RosterState.NOBODY : window * stride + row + 1;
  }

  /** By price, how many must come where no more is missed than must be. */
  int wanted(int price) {
    return wanted[price];
  }

  /** Places of the window that no row's price covers, where no more is missed than must be. */
  int wantedOfAnybody(int window) {
    var sum = wanted[window * stride];
    for (var row = 1; row < stride; row++) {
      sum -= wanted[window * stride + row];
    }
    return sum;
  }

  int windows() {
    return tables.tourWindows();
  }

  int firstPrice(int window) {
    return window * stride;
  }

  int lastPrice(int window) {
    return window * stride + stride - 1;
  }

  /** The price of a member in the same window as a price. */
  int firstOfSameWindow(int price) {
    return price / stride * stride;
  }

  int windowOf(int price) {
    return price / stride;
  }

  /** Places that every legal roster misses. */
  int unavoidable() {
    return unavoidable;
  }
}
