package org.zhishou.engine.bound;

import static org.zhishou.engine.scoring.RosterState.NOBODY;

import java.util.Arrays;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.scoring.RosterState;
import org.zhishou.engine.scoring.ScoringTables;

/**
 * What the pinned duties leave to be staffed, and who may staff it.
 *
 * <p>Every limit's cost grows with the set of duties, so no roster breaks limits for less than the
 * pinned duties alone do. A roster that costs no more than that is called <em>legal</em> here.
 * Taking duties away from a legal roster leaves it legal; hence each of its duties that is not
 * pinned passes {@link RosterState#canServe} on the pinned duties alone, which is what the
 * questions below ask.
 */
final class OpenDemand {
  private static final Session[] HELPING = {Session.FULL_DAY, Session.MORNING, Session.AFTERNOON};

  private final ScoringTables tables;
  private final RosterState pinned;

  OpenDemand(ScoringTables tables) {
    this.tables = tables;
    pinned = new RosterState(tables);
    tables.pinned().forEach(pinned::give);
  }

  ScoringTables tables() {
    return tables;
  }

  /** The roster of the pinned duties alone; not to be changed. */
  RosterState pinned() {
    return pinned;
  }

  /** Duty days that the week requires beyond those the pinned duties make, remote ones too. */
  int missingDays(int centre, int week) {
    return Math.max(0, tables.required(centre, week) - pinned.countedDays(centre, week));
  }

  /** How many more days of the week remote sessions may stand in for. */
  int remoteDaysLeft(int centre, int week) {
    return Math.max(0, tables.remoteDutyDaysPerWeek() - pinned.remoteDays(centre, week));
  }

  /**
   * Whether some legal roster might make the date, which the pinned duties do not, one that remote
   * duties stand in for: at least one of them it takes.
   */
  boolean canBecomeRemoteDay(int centre, int day) {
    if (!tables.isWorkingDay(day)
        || pinned.isDutyDay(centre, day)
        || pinned.isRemoteDay(centre, day)) {
      return false;
    }
    var remote = tables.remoteSite(centre);
    var remoteMorning = staffable(tables.sessionAt(remote, day, Session.MORNING));
    var remoteAfternoon = staffable(tables.sessionAt(remote, day, Session.AFTERNOON));
    if (staffable(tables.sessionAt(remote, day, Session.FULL_DAY))) {
      return true;
    }
    if (tables.halfDayCountsAsDutyDay()) {
      return remoteMorning || remoteAfternoon;
    }
    var morning = staffable(tables.sessionAt(centre, day, Session.MORNING));
    var afternoon = staffable(tables.sessionAt(centre, day, Session.AFTERNOON));
    return (remoteMorning && (remoteAfternoon || afternoon)) || (remoteAfternoon && morning);
  }

  /** Whether a pinned remote duty is half of what makes the date a remote day. */
  private boolean isHalfRemoteDay(int centre, int day) {
    var remote = tables.remoteSite(centre);
    return isPinned(tables.sessionAt(remote, day, Session.MORNING))
        || isPinned(tables.sessionAt(remote, day, Session.AFTERNOON));
  }

  private boolean isPinned(int session) {
    return session >= 0 && pinned.staffOfSession(session) > 0;
  }

  /** A date that a pinned half makes a remote day, once somebody on site does the other. */
  boolean needsNobodyMore(int site, int day) {
    return tables.isRemote(site)
        && canBecomeRemoteDay(tables.centreOfSite(site), day)
        && isHalfRemoteDay(tables.centreOfSite(site), day);
  }

  int remoteHalfDaysLeft(int physician, int week) {
    return Math.max(0, tables.maxRemoteHalfDaysPerWeek() - pinned.remoteHalfDays(physician, week));
  }

  int postedRest(int posting, int week) {
    return Math.max(0, tables.daysPerWeekOfPosting(posting) - pinned.postedDays(posting, week));
  }

  /**
   * Places that every legal roster leaves empty on a window's tour: the fewest of its dates, each
   * asked for alone.
   */
  int leastMissingOnTour(int window) {
    var least = pinned.tourMissing(window);
    var inUse = pinned.tourSession(window);
    for (var session : tables.sessionsOfWindow(window)) {
      if (inUse == NOBODY || session == inUse) {
        least = Math.min(least, leastMissing(session));
      }
    }
    return least;
  }

  private int leastMissing(int session) {
    var trial = pinnedTeam(session);
    for (var physician : tables.candidates(tables.siteOf(session))) {
      if (pinned.canServe(physician, session)) {
        trial.add(physician);
      }
    }
    return trial.missing();
  }

  private TeamOnDate pinnedTeam(int session) {
    var team = new TeamOnDate(tables, session);
    for (var place = 0; place < tables.seatsOf(session); place++) {
      var member = pinned.physicianAt(tables.firstSeatOf(session) + place);
      if (member != NOBODY) {
        team.add(member);
      }
    }
    return team;
  }

  /** What the pinned members of a window's team leave open, row by row, the open row last. */
  int[] missingByRow(int window) {
    var inUse = pinned.tourSession(window);
    return pinnedTeam(inUse == NOBODY ? tables.sessionsOfWindow(window)[0] : inUse).missingByRow();
  }

  /**
   * Whether the week needs a day more and some legal roster might make the date one: of a centre a
   * duty day, of a remote clinic a remote day of its centre.
   */
  boolean canBecomeDay(int clinic, int day) {
    var centre = tables.centreOfSite(clinic);
    return missingDays(centre, day / 7) > 0
        && (tables.isRemote(clinic)
            ? canBecomeRemoteDay(centre, day)
            : canBecomeDutyDay(centre, day));
  }

  /** Whether some legal roster might make the date a duty day that the pinned duties do not. */
  boolean canBecomeDutyDay(int centre, int day) {
    if (!tables.isWorkingDay(day) || pinned.isDutyDay(centre, day)) {
      return false;
    }
    var somebody = staffable(tables.sessionAt(centre, day, Session.FULL_DAY));
    var morning = staffable(tables.sessionAt(centre, day, Session.MORNING));
    var afternoon = staffable(tables.sessionAt(centre, day, Session.AFTERNOON));
    return somebody
        || (tables.halfDayCountsAsDutyDay() ? morning || afternoon : morning && afternoon);
  }

  /** Whether the session is open and staffed, or can be. */
  boolean staffable(int session) {
    if (session < 0) {
      return false;
    }
    if (pinned.staffOfSession(session) > 0) {
      return true;
    }
    for (var physician : tables.candidates(tables.siteOf(session))) {
      if (pinned.canServe(physician, session)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a duty of the physician can be one of those that make the date a duty day; {@link
   * #canBecomeDutyDay} is given. Where half-days do not count this may ask for a second physician
   * on the other half.
   */
  boolean canHelp(int physician, int centre, int day) {
    return canServeOneOf(physician, helpingSessions(centre, day));
  }

  /** The date's sessions that {@link #canHelp} asks for: open, and nobody is pinned on them. */
  int[] helpingSessions(int site, int day) {
    var sessions = new int[HELPING.length];
    var count = 0;
    for (var kind : HELPING) {
      var session = tables.sessionAt(site, day, kind);
      if (session >= 0 && pinned.staffOfSession(session) == 0) {
        sessions[count++] = session;
      }
    }
    return Arrays.copyOf(sessions, count);
  }

  boolean canServeOneOf(int physician, int[] sessions) {
    for (var session : sessions) {
      if (pinned.canServe(physician, session)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the physician has a pinned duty that day: another there costs no duty day. */
  boolean isOut(int physician, int day) {
    return pinned.isOut(physician, day);
  }

  int weeklyRest(int physician, int week) {
    return Math.max(0, tables.weeklyLimit(physician) - pinned.dutyDaysInWeek(physician, week));
  }

  int periodRest(int physician) {
    return Math.max(0, tables.periodLimit(physician) - pinned.dutyDaysInPeriod(physician));
  }

  /** How many more of a department may be away on a date. */
  int awayRest(int department, int day) {
    return Math.max(0, tables.maxAway(department, day) - pinned.away(department, day));
  }
}
