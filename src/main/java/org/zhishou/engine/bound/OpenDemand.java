package org.zhishou.engine.bound;

import static org.zhishou.engine.scoring.RosterState.NOBODY;

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

  /** Duty days that the week requires beyond those the pinned duties make. */
  int missingDays(int centre, int week) {
    return Math.max(0, tables.required(centre, week) - pinned.centreDutyDays(centre, week));
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
    for (var physician : tables.candidates(tables.centreOf(session))) {
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
    return canStaff(physician, tables.sessionAt(centre, day, Session.FULL_DAY))
        || canStaff(physician, tables.sessionAt(centre, day, Session.MORNING))
        || canStaff(physician, tables.sessionAt(centre, day, Session.AFTERNOON));
  }

  /** Whether the physician can be given a session that nobody is pinned on. */
  boolean canStaff(int physician, int session) {
    return session >= 0
        && pinned.staffOfSession(session) == 0
        && pinned.canServe(physician, session);
  }

  /** Whether the physician has a pinned duty that day: another there costs no duty day. */
  boolean isOut(int physician, int day) {
    return pinned.firstSeatOn(physician, day) != NOBODY;
  }

  int weeklyRest(int physician, int week) {
    return Math.max(0, tables.weeklyLimit(physician) - pinned.dutyDaysInWeek(physician, week));
  }

  int periodRest(int physician) {
    return Math.max(0, tables.periodLimit(physician) - pinned.dutyDaysInPeriod(physician));
  }
}
