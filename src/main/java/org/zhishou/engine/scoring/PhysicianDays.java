package org.zhishou.engine.scoring;

import static org.zhishou.engine.scoring.RosterState.NOBODY;

import java.util.Arrays;
import org.zhishou.engine.problem.Session;

/**
 * The physicians' dates as a roster has them: on which seats they are on each, and how many dates
 * count towards which limit.
 *
 * <p>The seats of one physician and date are a list in no order, linked both ways.
 */
final class PhysicianDays {
  private final ScoringTables tables;
  private final int days;
  private final int weeks;
  private final int[] sessionOfSeat;
  private final int[] siteOfSession;
  private final int[] firstSeatOn;
  private final int[] nextSeat;
  private final int[] previousSeat;
  private final int[] dutyDaysInWeek;
  private final int[] dutyDaysInPeriod;
  private final int[] serviceDays;
  private final int[] away;
  private final boolean anyRemote;
  private final int[] remoteHalfDays;
  private final int[] postedDays;
  private final int[] extraEvenings;

  PhysicianDays(ScoringTables tables) {
    this.tables = tables;
    days = tables.days();
    weeks = tables.weeks();
    sessionOfSeat = tables.sessionsBySeat();
    siteOfSession = tables.sitesBySession();
    firstSeatOn = new int[tables.physicians() * days];
    Arrays.fill(firstSeatOn, NOBODY);
    nextSeat = new int[tables.seats()];
    previousSeat = new int[tables.seats()];
    dutyDaysInWeek = new int[tables.physicians() * weeks];
    dutyDaysInPeriod = new int[tables.physicians()];
    serviceDays = new int[tables.physicians()];
    away = new int[tables.departments() * days];
    anyRemote = tables.anyRemote();
    remoteHalfDays = new int[anyRemote ? dutyDaysInWeek.length : 0];
    postedDays = new int[tables.postings() * weeks];
    extraEvenings =
        new int[tables.eveningMayFollowFullDay() ? tables.physicians() * tables.months() : 0];
  }

  void link(int seat, int physician, int day) {
    var slot = physician * days + day;
    var next = firstSeatOn[slot];
    nextSeat[seat] = next;
    previousSeat[seat] = NOBODY;
    if (next != NOBODY) {
      previousSeat[next] = seat;
    }
    firstSeatOn[slot] = seat;
  }

  void unlink(int seat, int physician, int day) {
    var next = nextSeat[seat];
    var previous = previousSeat[seat];
    if (previous == NOBODY) {
      firstSeatOn[physician * days + day] = next;
    } else {
      nextSeat[previous] = next;
    }
    if (next != NOBODY) {
      previousSeat[next] = previous;
    }
  }

  int firstSeatOn(int physician, int day) {
    return firstSeatOn[physician * days + day];
  }

  int nextSeatThatDay(int seat) {
    return nextSeat[seat];
  }

  /** Whether one of a date's seats is at the site. */
  boolean isAt(int firstSeat, int site) {
    for (var seat = firstSeat; seat != NOBODY; seat = nextSeat[seat]) {
      if (siteOfSession[sessionOfSeat[seat]] == site) {
        return true;
      }
    }
    return false;
  }

  /** Whether a date's duties have one that is not remote. */
  boolean isOut(int firstSeat) {
    return firstSeat != NOBODY && (!anyRemote || !isAllRemote(firstSeat));
  }

  /** Remote duties and others of one date may stand side by side, if against a limit. */
  private boolean isAllRemote(int firstSeat) {
    for (var seat = firstSeat; seat != NOBODY; seat = nextSeat[seat]) {
      if (!tables.isRemote(siteOfSession[sessionOfSeat[seat]])) {
        return false;
      }
    }
    return true;
  }

  /** A date on which nobody posts the physician becomes a duty day, or with -1 is none any more. */
  void shiftDutyDays(int physician, int day, int change) {
    serviceDays[physician] += change;
    dutyDaysInWeek[physician * weeks + day / 7] += change;
    dutyDaysInPeriod[physician] += change;
    var department = tables.departmentOf(physician);
    if (department >= 0) {
      away[department * days + day] += change;
    }
  }

  /**
   * A date of a posting becomes a duty day, or with -1 is none any more.
   *
   * @return how many of the week there are now
   */
  int shiftPostedDays(int physician, int posting, int day, int change) {
    serviceDays[physician] += change;
    return postedDays[posting * weeks + day / 7] += change;
  }

  void shiftRemoteHalfDays(int physician, int day, int change) {
    remoteHalfDays[physician * weeks + day / 7] += change;
  }

  int dutyDaysInWeek(int physician, int week) {
    return dutyDaysInWeek[physician * weeks + week];
  }

  int dutyDaysInPeriod(int physician) {
    return dutyDaysInPeriod[physician];
  }

  int serviceDays(int physician) {
    return serviceDays[physician];
  }

  int postedDays(int posting, int week) {
    return postedDays[posting * weeks + week];
  }

  int remoteHalfDays(int physician, int week) {
    return anyRemote ? remoteHalfDays[physician * weeks + week] : 0;
  }

  int away(int department, int day) {
    return away[department * days + day];
  }

  /** Whether evenings after two half-days are counted at all. */
  boolean countsExtraEvenings() {
    return extraEvenings.length > 0;
  }

  /** Whether the date, by its duties, is one of {@link #extraEvenings}. */
  boolean isExtraEvening(int physician, int day) {
    return extraEvenings.length > 0 && isEveningAfterTwoHalfDays(physician, day);
  }

  private boolean isEveningAfterTwoHalfDays(int physician, int day) {
    var halfDays = 0;
    var evenings = 0;
    for (var seat = firstSeatOn[physician * days + day]; seat != NOBODY; seat = nextSeat[seat]) {
      var evening = tables.kindOf(sessionOfSeat[seat]) == Session.EVENING;
      evenings += evening ? 1 : 0;
      halfDays += evening ? 0 : tables.halfDaysOf(sessionOfSeat[seat]);
    }
    return evenings > 0 && halfDays > 1;
  }

  /** Dates of the month that were noted as such, 0 where none are counted. */
  int extraEvenings(int physician, int month) {
    return extraEvenings.length == 0 ? 0 : extraEvenings[physician * tables.months() + month];
  }

  void shiftExtraEvenings(int physician, int month, int change) {
    extraEvenings[physician * tables.months() + month] += change;
  }
}
