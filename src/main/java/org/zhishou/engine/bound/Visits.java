package org.zhishou.engine.bound;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.rulebook.Rule;
import org.zhishou.engine.scoring.RosterState;
import org.zhishou.engine.scoring.ScoringTables;

/**
 * Every visit that a legal roster may add to the pinned duties: a physician, a site and a date on
 * which the physician is not out by a pinned duty. Visits are numbered by physician, site (centres,
 * tours, remote clinics) and date; those of one physician and site are a pair, and those on dates
 * of postings are pairs of their own, after the physician's others.
 */
final class Visits {
  private static final int[] NONE = {};

  private final OpenDemand demand;
  private final ScoringTables tables;
  private final boolean[] canBecomeDutyDay;
  private final boolean[] specialtyIsThere;

  private final int[] firstPair;
  private final int[] firstPosted;
  private int pairs;
  private int[] siteOf = new int[256];
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
    firstPosted = new int[tables.physicians()];
    var sitesOf = new IntStream.Builder[tables.physicians()];
    Arrays.setAll(sitesOf, physician -> IntStream.builder());
    for (var site : remoteLast()) {
      for (var physician : tables.candidates(site)) {
        sitesOf[physician].add(site);
      }
    }
    var posted = new boolean[tables.physicians()];
    for (var posting = 0; posting < tables.postings(); posting++) {
      posted[tables.physicianOfPosting(posting)] = true;
    }
    for (var physician = 0; physician < tables.physicians(); physician++) {
      var sites = sitesOf[physician].build().toArray();
      for (var site : sites) {
        enterPair(physician, site, false);
      }
      firstPosted[physician] = pairs;
      for (var i = 0; posted[physician] && i < sites.length; i++) {
        enterPair(physician, sites[i], true);
      }
      firstPair[physician + 1] = pairs;
    }
  }

  private int[] remoteLast() {
    return IntStream.concat(
            IntStream.range(0, tables.sites()).filter(site -> !tables.isRemote(site)),
            IntStream.range(0, tables.sites()).filter(tables::isRemote))
        .toArray();
  }

  private void enterSpecialty(int seat, int physician) {
    var session = tables.sessionOfSeat(seat);
    var request = tables.requestOf(tables.siteOf(session), physician);
    if (request >= 0) {
      specialtyIsThere[request * tables.days() + tables.dayOf(session)] = true;
    }
  }

  private void enterPair(int physician, int site, boolean posted) {
    if (pairs + 1 == siteOf.length) {
      siteOf = Arrays.copyOf(siteOf, pairs * 2 + 2);
      firstVisit = Arrays.copyOf(firstVisit, pairs * 2 + 2);
    }
    var before = visits;
    for (var date = 0; date < tables.days(); date++) {
      if (!demand.isOut(physician, date) && tables.postingAt(physician, date) >= 0 == posted) {
        enterVisit(physician, site, date);
      }
    }
    if (visits > before) {
      siteOf[pairs++] = site;
      firstVisit[pairs] = visits;
    }
  }

  private void enterVisit(int physician, int site, int date) {
    var halves = 0;
    var evening = false;
    var fullDay = false;
    var gained = 0.0;
    var required = NONE;
    for (var kind : Session.values()) {
      var session = tables.sessionAt(site, date, kind);
      if (session < 0 || !hasSeat(session) || !demand.pinned().canServe(physician, session)) {
        continue;
      }
      fullDay |= kind == Session.FULL_DAY;
      halves += kind == Session.FULL_DAY ? 0 : 1;
      evening |= kind == Session.EVENING;
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
    mostHalfDays[visits] = (byte) mostHalfDays(fullDay, halves, evening);
    helps[visits] =
        site < tables.centres()
            && canBecomeDutyDay[site * tables.days() + date]
            && demand.canHelp(physician, site, date);
    gained -= tables.weight(Rule.TRAVEL_TIME) * (double) tables.minutes(physician, site, date);
    if (tables.isUndesired(physician, date) && !tables.isRemote(site)) {
      gained -= tables.weight(Rule.UNDESIRED_DATE);
    }
    if (tables.isPreferred(physician, date)) {
      gained -= tables.weight(Rule.PREFERRED_DATE);
    }
    gain[visits] = gained;
    sessions[visits] = required;
    visits++;
  }

  private int mostHalfDays(boolean fullDay, int halves, boolean evening) {
    return evening && tables.eveningMayFollowFullDay()
        ? Math.min(2, fullDay ? 2 : halves - 1) + 1
        : Math.min(2, fullDay ? 2 : halves);
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

  /** The first of the physician's pairs on dates of postings, or the next physician's first. */
  int firstPosted(int physician) {
    return firstPosted[physician];
  }

  int siteOf(int pair) {
    return siteOf[pair];
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
   * {@code undesired-date} and {@code preferred-date}. Remote visits may share a date, and so never
   * pay for it.
   */
  double gain(int visit) {
    return gain[visit];
  }
}
