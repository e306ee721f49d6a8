package org.zhishou.engine.search;

import static org.zhishou.engine.scoring.RosterState.NOBODY;

import java.util.random.RandomGenerator;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.scoring.RosterState;
import org.zhishou.engine.scoring.ScoringTables;

/** Random choices that several neighbourhoods make. */
final class Picks {
  private static final int TRIES = 8;
  private static final int TRIES_FOR_ANOTHER = 12;
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

  /**
   * A seat that somebody else is on that day at a clinic where the physician is at other times and
   * may be on that day, or {@link RosterState#NOBODY}.
   */
  static int ownClinicHeldByOther(
      RosterState state, int physician, int day, RandomGenerator random) {
    var tables = state.tables();
    var sites = tables.sitesOf(physician);
    var first = sites.length == 0 ? 0 : random.nextInt(sites.length);
    for (var i = 0; i < sites.length; i++) {
      var site = sites[(first + i) % sites.length];
      if (!tables.isTour(site) && state.visits(physician, site) > 0) {
        var session = sessionOn(tables, site, day, Session.FULL_DAY, random);
        if (session >= 0 && tables.isLegal(physician, session)) {
          var seat = seatOf(tables, session, random);
          var holder = state.physicianAt(seat);
          if (holder != NOBODY && holder != physician && !tables.isPinned(seat)) {
            return seat;
          }
        }
      }
    }
    return NOBODY;
  }

  /**
   * Somebody free on the date who may be in the session in place of another, of the same specialty
   * where one is met; or {@link RosterState#NOBODY}.
   */
  static int another(Scope scope, int than, int session) {
    var tables = scope.state().tables();
    var any = NOBODY;
    for (var tries = 0; tries < TRIES_FOR_ANOTHER; tries++) {
      var one = scope.candidate(tables.siteOf(session));
      if (one != NOBODY && one != than && isFree(scope.state(), one, session)) {
        if (than == NOBODY || tables.isOfOneSpecialty(one, than)) {
          return one;
        }
        any = one;
      }
    }
    return any;
  }

  /** Whether the session is the physician's to serve, and nothing else that day. */
  static boolean isFree(RosterState state, int physician, int session) {
    var tables = state.tables();
    return tables.isLegal(physician, session)
        && state.firstSeatOn(physician, tables.dayOf(session)) == NOBODY;
  }
}
