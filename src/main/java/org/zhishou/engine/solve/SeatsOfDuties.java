package org.zhishou.engine.solve;

import static org.zhishou.engine.scoring.RosterState.NOBODY;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhishou.engine.roster.Duty;
import org.zhishou.engine.scoring.ScoringTables;

/** Puts duties that stand in a roster back on the seats of the search. */
final class SeatsOfDuties {
  private final ScoringTables tables;
  private final Map<String, Integer> physicians = new HashMap<>();
  private final int[] physicianAt;

  private SeatsOfDuties(ScoringTables tables) {
    this.tables = tables;
    var problem = tables.checked().problem();
    for (var physician = 0; physician < problem.physicians().size(); physician++) {
      physicians.put(problem.physicians().get(physician).id(), physician);
    }
    physicianAt = new int[tables.seats()];
    Arrays.fill(physicianAt, NOBODY);
    tables.pinned().forEach((seat, physician) -> physicianAt[seat] = physician);
  }

  /** Who is on each seat, pinned duties included; duties that cannot be are left out. */
  static int[] of(ScoringTables tables, List<Duty> duties) {
    var seats = new SeatsOfDuties(tables);
    duties.forEach(seats::put);
    return seats.physicianAt;
  }

  private void put(Duty duty) {
    var physician = physicians.get(duty.physician());
    var session = tables.sessionOf(duty.site(), duty.date(), duty.session());
    if (physician == null) {
      return;
    }
    if (session >= 0 && tables.isLegal(physician, session)) {
      seat(session, physician);
    }
  }

  private void seat(int session, int physician) {
    var free = NOBODY;
    for (var place = tables.seatsOf(session) - 1; place >= 0; place--) {
      var seat = tables.firstSeatOf(session) + place;
      if (physicianAt[seat] == physician) {
        return;
      }
      if (physicianAt[seat] == NOBODY) {
        free = seat;
      }
    }
    if (free != NOBODY) {
      physicianAt[free] = physician;
    }
  }
}
