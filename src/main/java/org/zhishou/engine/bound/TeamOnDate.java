package org.zhishou.engine.bound;

import java.util.stream.IntStream;
import org.zhishou.engine.scoring.ScoringTables;

/** How much of a tour's team could be had of some physicians, all of whom come if they may. */
final class TeamOnDate {
  private final ScoringTables tables;
  private final int window;
  private final int[] specialists;
  private int members;

  TeamOnDate(ScoringTables tables, int session) {
    this.tables = tables;
    window = tables.windowOf(session);
    specialists = new int[tables.namedSeatsOfWindow(window).length];
  }

  void add(int physician) {
    members++;
    var row = tables.teamRowOf(window, physician);
    if (row >= 0) {
      specialists[row]++;
    }
  }

  /** Places that stay empty. */
  int missing() {
    return IntStream.of(missingByRow()).sum();
  }

  /** The same of each row that names a specialty, and last of the open one. */
  int[] missingByRow() {
    var named = tables.namedSeatsOfWindow(window);
    var missing = new int[named.length + 1];
    var onNamedSeats = 0;
    for (var row = 0; row < named.length; row++) {
      missing[row] = Math.max(0, named[row] - specialists[row]);
      onNamedSeats += Math.min(named[row], specialists[row]);
    }
    missing[named.length] =
        Math.max(0, tables.openSeatsOfWindow(window) - (members - onNamedSeats));
    return missing;
  }
}
