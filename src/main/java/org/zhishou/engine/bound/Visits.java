package org.zhishou.engine.bound;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.rulebook.Rule;
import org.zhishou.engine.scoring.RosterState;
import org.zhishou.engine.scoring.ScoringTables;

/**
 * Every visit that a legal roster may add to the pinned duties: a physician, a centre and a date on
 * which the physician has no pinned duty. Visits are numbered by physician, centre and date; those
 * of one physician and centre are a pair.
 */
final class Visits {
  private static final int[] NONE = {};

  private final OpenDemand demand;
  private final ScoringTables tables;
  private final boolean[] canBecomeDutyDay;
  private final boolean[] specialtyIsThere;

  private final int[] firstPair;
  private int pairs;
  private int[] centreOf = new int[256];
  private int[] firstVisit = new int[256];
  private int visits;
  private int[] day = new int[1024];
  private byte[] leastHalfDays = new byte[1024];
  private byte[] mostHalfDays = new byte[1024];
  private boolean[] helps = new boolean[1024];
  private double[] gain = new double[1024];
  private int[][] sessions = new int[1024][];

  Visits(OpenDemand demand) {
    this.demand = demand;
    tables = demand.tables();
    canBecomeDutyDay = new boolean[tables.centres() * tables.days()];
    specialtyIsThere = new boolean[tables.requests() * tables.days()];
    for (var slot = 0; slot < canBecomeDutyDay.length; slot++) {
      canBecomeDutyDay[slot] = demand.canBecomeDutyDay(slot / tables.days(), slot % tables.days());
    }
    demand.tables().pinned().forEach(this::enterSpecialty);
    firstPair = new int[tables.physicians() + 1];
    var centresOf = new IntStream.Builder[tables.physicians()];
    Arrays.setAll(centresOf, physician -> IntStream.builder());
    for (var centre = 0; centre < tables.centres(); centre++) {
      for (var physician : tables.candidates(centre)) {
        centresOf[physician].add(centre);
      }
    }
    for (var physician = 0; physician < tables.physicians(); physician++) {
      for (var centre : centresOf[physician].build().toArray()) {
        enterPair(physician, centre);
      }
      firstPair[physician + 1] = pairs;
    }
  }

  private void enterSpecialty(int seat, int physician) {
    var session = tables.sessionOfSeat(seat);
    var request = tables.requestOf(tables.centreOf(session), physician);
    if (request >= 0) {
      specialtyIsThere[request * tables.days() + tables.dayOf(session)] = true;
    }
  }

  private void enterPair(int physician, int centre) {
    if (pairs + 1 == centreOf.length) {
      centreOf = Arrays.copyOf(centreOf, pairs * 2 + 2);
      firstVisit = Arrays.copyOf(firstVisit, pairs * 2 + 2);
    }
    var before = visits;
    for (var date = 0; date < tables.days(); date++) {
      if (!demand.isOut(physician, date)) {
        enterVisit(physician, centre, date);
      }
    }
    if (visits > before) {
      centreOf[pairs++] = centre;
      firstVisit[pairs] = visits;
    }
  }

  private void enterVisit(int physician, int centre, int date) {
    var halves = 0;
    var fullDay = false;
    var gained = 0.0;
    var required = NONE;
    for (var kind : Session.values()) {
      var session = tables.sessionAt(centre, date, kind);
      if (session < 0 || !hasSeat(session) || !demand.pinned().canServe(physician, session)) {
        continue;
      }
      fullDay |= kind == Session.FULL_DAY;
      halves += kind == Session.FULL_DAY ? 0 : 1;
      if (tables.isInBaseline(session, physician)) {
        gained += tables.weight(Rule.STABILITY);
      }
      if (tables.isRequired(session) && demand.pinned().staffOfSession(session) == 0) {
        required = Arrays.copyOf(required, required.length + 1);
        required[required.length - 1] = session;
      }
    }
    if (!fullDay && halves == 0) {
      return;
    }
    makeRoom();
    day[visits] = date;
    leastHalfDays[visits] = (byte) (halves > 0 ? 1 : 2);
    mostHalfDays[visits] = (byte) (fullDay || halves > 1 ? 2 : 1);
    helps[visits] =
        canBecomeDutyDay[centre * tables.days() + date] && demand.canHelp(physician, centre, date);
    gained -= tables.weight(Rule.TRAVEL_TIME) * (double) tables.minutes(physician, centre);
    if (tables.isUndesired(physician, date)) {
      gained -= tables.weight(Rule.UNDESIRED_DATE);
    }
    if (tables.isPreferred(physician, date)) {
      gained -= tables.weight(Rule.PREFERRED_DATE);
    }
    gain[visits] = gained;
    sessions[visits] = required;
    visits++;
  }

  private boolean hasSeat(int session) {
    return demand.pinned().emptySeat(session) != RosterState.NOBODY;
  }

  private void makeRoom() {
    if (visits == day.length) {
      var length = visits * 2;
      day = Arrays.copyOf(day, length);
      leastHalfDays = Arrays.copyOf(leastHalfDays, length);
      mostHalfDays = Arrays.copyOf(mostHalfDays, length);
      helps = Arrays.copyOf(helps, length);
      gain = Arrays.copyOf(gain, length);
      sessions = Arrays.copyOf(sessions, length);
    }
  }

  int pairs() {
    return pairs;
  }

  /** The physician's pairs are those from here to the next physician's first. */
  int firstPair(int physician) {
    return firstPair[physician];
  }

  int centreOf(int pair) {
    return centreOf[pair];
  }

  int firstVisit(int pair) {
    return firstVisit[pair];
  }

  int day(int visit) {
    return day[visit];
  }

  int leastHalfDays(int visit) {
    return leastHalfDays[visit];
  }

  int mostHalfDays(int visit) {
    return mostHalfDays[visit];
  }

  boolean helps(int visit) {
    return helps[visit];
  }

  /** Required sessions that the visit may staff. */
  int[] sessions(int visit) {
    return sessions[visit];
  }

  boolean canBecomeDutyDay(int centre, int date) {
    return canBecomeDutyDay[centre * tables.days() + date];
  }

  /** Whether a pinned duty already brings the requested specialty that day. */
  boolean specialtyIsThere(int request, int date) {
    return specialtyIsThere[request * tables.days() + date];
  }

  /**
   * What the visit saves of {@code stability} at most, less what it costs by {@code travel-time},
   * {@code undesired-date} and {@code preferred-date}.
   */
  double gain(int visit) {
    return gain[visit];
  }
}
