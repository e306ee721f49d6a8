package org.zhishou.engine.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.zhishou.engine.roster.Duty;

/** Random rosters, legal or not, and their duties. */
public final class Rosters {
  private Rosters() {}

  /** Pinned duties, and on each other seat, by chance, somebody who is not on the session yet. */
  public static RosterState random(ScoringTables tables, long seed) {
    var random = new SplittableRandom(seed);
    var state = new RosterState(tables);
    tables.pinned().forEach(state::give);
    var percent = random.nextInt(101);
    for (var seat = 0; seat < tables.seats(); seat++) {
      var physician = random.nextInt(tables.physicians());
      if (!tables.isPinned(seat)
          && random.nextInt(100) < percent
          && state.movableSeat(tables.sessionOfSeat(seat), physician) == RosterState.NOBODY
          && !isPinnedThere(state, tables.sessionOfSeat(seat), physician)) {
        state.give(seat, physician);
      }
    }
    return state;
  }

  private static boolean isPinnedThere(RosterState state, int session, int physician) {
    var tables = state.tables();
    return IntStream.range(0, tables.seatsOf(session))
        .map(place -> tables.firstSeatOf(session) + place)
        .anyMatch(seat -> tables.isPinned(seat) && state.physicianAt(seat) == physician);
  }

  public static List<Duty> duties(RosterState state) {
    var tables = state.tables();
    var duties = new ArrayList<Duty>();
    for (var seat = 0; seat < tables.seats(); seat++) {
      if (state.physicianAt(seat) != RosterState.NOBODY) {
        duties.add(tables.dutyOnSeat(seat, state.physicianAt(seat)));
      }
    }
    return duties;
  }
}
