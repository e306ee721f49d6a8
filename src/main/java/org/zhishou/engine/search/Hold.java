package org.zhishou.engine.search;

import static org.zhishou.engine.scoring.RosterState.NOBODY;

import java.util.ArrayList;
import java.util.List;
import org.zhishou.engine.scoring.RosterState;
import org.zhishou.engine.scoring.ScoringTables;

/** What keeps a physician who may serve in a session from it. */
final class Hold {
  private final RosterState state;
  private final ScoringTables tables;
  private final List<Integer> seats = new ArrayList<>();

  private Hold(RosterState state) {
    this.state = state;
    tables = state.tables();
  }

  /**
   * Seats of which one, emptied, may let the physician serve in the session: their own of the date,
   * of the week or of the period, or those of colleagues whom the home clinic misses; none that is
   * pinned.
   */
  static List<Integer> on(RosterState state, int physician, int session) {
    var hold = new Hold(state);
    hold.find(physician, session);
    return hold.seats;
  }

  private void find(int physician, int session) {
    var day = tables.dayOf(session);
    if (state.firstSeatOn(physician, day) != NOBODY) {
      addSeatsOn(physician, day);
    } else if (tables.isRemote(tables.siteOf(session)) || tables.postingAt(physician, day) >= 0) {
      addSeatsOfWeek(physician, day / 7);
    } else if (state.dutyDaysInPeriod(physician) >= tables.periodLimit(physician)) {
      for (var other = 0; other < tables.days(); other++) {
        addSeatsOn(physician, other);
      }
    } else if (state.dutyDaysInWeek(physician, day / 7) >= tables.weeklyLimit(physician)) {
      addSeatsOfWeek(physician, day / 7);
    } else {
      tables.colleagues(physician).forEach(colleague -> addSeatsOn(colleague, day));
    }
  }

  private void addSeatsOfWeek(int physician, int week) {
    for (var day = week * 7; day < week * 7 + 7; day++) {
      addSeatsOn(physician, day);
    }
  }

  private void addSeatsOn(int physician, int day) {
    for (var seat = state.firstSeatOn(physician, day);
        seat != NOBODY;
        seat = state.nextSeatThatDay(seat)) {
      if (!tables.isPinned(seat)) {
        seats.add(seat);
      }
    }
  }
}
