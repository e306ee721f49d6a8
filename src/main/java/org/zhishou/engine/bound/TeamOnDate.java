package org.zhishou.engine.bound;

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
    var named = tables.namedSeatsOfWindow(window);
    var missing = 0;
    var onNamedSeats = 0;
    for (var row = 0; row < named.length; row++) {
      missing += Math.max(0, named[row] - specialists[row]);
      onNamedSeats += Math.min(named[row], specialists[row]);
    }
    return missing + Math.max(0, tables.openSeatsOfWindow(window) - (members - onNamedSeats));
  }
}
