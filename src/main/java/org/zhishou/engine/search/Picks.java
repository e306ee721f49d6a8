package org.zhishou.engine.search;

import static org.zhishou.engine.scoring.RosterState.NOBODY;

import java.util.random.RandomGenerator;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.scoring.RosterState;
import org.zhishou.engine.scoring.ScoringTables;

/** Random choices that several neighbourhoods make. */
final class Picks {
  private static final int TRIES = 8;
  private static final Session[] KINDS = Session.values();

  private Picks() {}

  /** A staffed seat that is not pinned, or {@link RosterState#NOBODY} where none was met. */
  static int staffedSeat(Scope scope) {
    var state = scope.state();
    for (var tries = 0; tries < TRIES; tries++) {
      var seat = scope.seat();
      if (seat != NOBODY && state.physicianAt(seat) != NOBODY && !state.tables().isPinned(seat)) {
        return seat;
      }
    }
    return NOBODY;
  }

  /** A session of the centre on the day, open or -1; the wanted kind if that is open. */
  static int sessionOn(
      ScoringTables tables, int centre, int day, Session wanted, RandomGenerator random) {
    var session = tables.sessionAt(centre, day, wanted);
    if (session >= 0) {
      return session;
    }
    var first = random.nextInt(KINDS.length);
    for (var i = 0; i < KINDS.length && session < 0; i++) {
      session = tables.sessionAt(centre, day, KINDS[(first + i) % KINDS.length]);
    }
    return session;
  }

  /** Another day of the same week. */
  static int otherDayOfWeek(int day, RandomGenerator random) {
    return day / 7 * 7 + (day % 7 + 1 + random.nextInt(6)) % 7;
  }

  /** A seat of the session chosen at random. */
  static int seatOf(ScoringTables tables, int session, RandomGenerator random) {
    var seats = tables.seatsOf(session);
    return tables.firstSeatOf(session) + (seats == 1 ? 0 : random.nextInt(seats));
  }

  /** A physician who is already at the centre in the period, other than {@code but}, or NOBODY. */
  static int familiarPhysician(RosterState state, int centre, int but, RandomGenerator random) {
    var candidates = state.tables().candidates(centre);
    if (candidates.length == 0) {
      return NOBODY;
    }
    var first = random.nextInt(candidates.length);
    for (var i = 0; i < candidates.length; i++) {
      var index = first + i < candidates.length ? first + i : first + i - candidates.length;
      var physician = candidates[index];
      if (physician != but && state.visits(physician, centre) > 0) {
        return physician;
      }
    }
    return NOBODY;
  }
}
