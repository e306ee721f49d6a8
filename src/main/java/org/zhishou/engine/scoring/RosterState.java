package org.zhishou.engine.scoring;

import java.util.Arrays;
import java.util.List;
import org.zhishou.engine.roster.RosterScore;
import org.zhishou.engine.roster.RuleTotal;

/**
 * A roster under construction: who is on which seat, the counts that several rules share, and every
 * rule's cost, all kept up to date as duties are given and taken.
 *
 * <p>Seats, sessions, physicians, centres and days are indices into {@link ScoringTables}. Not
 * thread-safe.
 */
public final class RosterState {
  /** The value of a seat that nobody staffs. */
  public static final int NOBODY = -1;

  private final ScoringTables tables;
  private final int[] physicianAt;
  private final RuleScores rules;
  private final int[] sessionOfSeat;
  private final int[] centreOfSession;
  private final int[] dayOfSession;

  private final int[] firstSeatOn;
  private final int[] nextSeat;
  private final int[] previousSeat;
  private final int[] dutyDaysInWeek;
  private final int[] dutyDaysInPeriod;
  private final int[] visits;
  private final int[] seriesDuties;
  private final int[] staffOfSession;
  private final int[] centreDutyDays;
  private final int[] away;
  private final boolean[] dutyDay;

  public RosterState(ScoringTables tables) {
    this.tables = tables;
    physicianAt = new int[tables.seats()];
    Arrays.fill(physicianAt, NOBODY);
    firstSeatOn = new int[tables.physicians() * tables.days()];
    Arrays.fill(firstSeatOn, NOBODY);
    nextSeat = new int[tables.seats()];
    previousSeat = new int[tables.seats()];
    dutyDaysInWeek = new int[tables.physicians() * tables.weeks()];
    dutyDaysInPeriod = new int[tables.physicians()];
    visits = new int[tables.physicians() * tables.centres()];
    seriesDuties = new int[tables.physicians() * tables.centres() * 7];
    staffOfSession = new int[tables.sessions()];
    centreDutyDays = new int[tables.centres() * tables.weeks()];
    away = new int[tables.departments() * tables.days()];
    dutyDay = new boolean[tables.centres() * tables.days()];
    sessionOfSeat = tables.sessionsBySeat();
    centreOfSession = tables.centresBySession();
    dayOfSession = tables.daysBySession();
    rules = new RuleScores(tables, this);
  }

  public ScoringTables tables() {
    return tables;
  }

  /** The physician on a seat, or {@link #NOBODY}. */
  public int physicianAt(int seat) {
    return physicianAt[seat];
  }

  /** Puts a physician on an empty seat. */
  public void give(int seat, int physician) {
    var session = sessionOfSeat[seat];
    var centre = centreOfSession[session];
    var day = dayOfSession[session];
    var firstThatDay = firstSeatOn[physician * tables.days() + day];
    var firstVisit = !isAt(firstThatDay, centre);
    physicianAt[seat] = physician;
    link(seat, physician, day);
    staff(session, centre, day, 1);
    rules.dutyGiven(seat, session, physician, firstThatDay != NOBODY);
    if (firstThatDay == NOBODY) {
      dutyDaysInWeek[physician * tables.weeks() + day / 7]++;
      dutyDaysInPeriod[physician]++;
      sendAway(physician, day, 1);
      rules.physicianDayStarted(physician, day);
    }
    if (firstVisit) {
      visits[physician * tables.centres() + centre]++;
      rules.visitStarted(physician, centre, day);
      if (tables.countsForSeries(day)) {
        var series = tables.series(physician, centre, day);
        if (seriesDuties[series]++ == 0) {
          rules.seriesStarted(physician, centre, day % 7);
        }
      }
    }
  }

  /** Empties a staffed seat. */
  public void take(int seat) {
    var physician = physicianAt[seat];
    var session = sessionOfSeat[seat];
    var centre = centreOfSession[session];
    var day = dayOfSession[session];
    physicianAt[seat] = NOBODY;
    unlink(seat, physician, day);
    var firstThatDay = firstSeatOn[physician * tables.days() + day];
    staff(session, centre, day, -1);
    rules.dutyTaken(seat, session, physician, firstThatDay != NOBODY);
    if (firstThatDay == NOBODY) {
      dutyDaysInWeek[physician * tables.weeks() + day / 7]--;
      dutyDaysInPeriod[physician]--;
      sendAway(physician, day, -1);
      rules.physicianDayEnded(physician, day);
    }
    if (!isAt(firstThatDay, centre)) {
      visits[physician * tables.centres() + centre]--;
      rules.visitEnded(physician, centre, day);
      if (tables.countsForSeries(day)) {
        var series = tables.series(physician, centre, day);
        if (--seriesDuties[series] == 0) {
          rules.seriesEnded(physician, centre, day % 7);
        }
      }
    }
  }

  /** Makes the seat's physician {@code physician}, or {@link #NOBODY}, whoever it was. */
  public void set(int seat, int physician) {
    var before = physicianAt[seat];
    if (before == physician) {
      return;
    }
    if (before != NOBODY) {
      take(seat);
    }
    if (physician != NOBODY) {
      give(seat, physician);
    }
  }

  private void staff(int session, int centre, int day, int change) {
    staffOfSession[session] += change;
    var slot = centre * tables.days() + day;
    var isDutyDay = worksAsDutyDay(centre, day);
    if (dutyDay[slot] == isDutyDay) {
      return;
    }
    dutyDay[slot] = isDutyDay;
    centreDutyDays[centre * tables.weeks() + day / 7] += change;
    if (isDutyDay) {
      rules.dutyDayStarted(centre, day);
    } else {
      rules.dutyDayEnded(centre, day);
    }
  }

  private void sendAway(int physician, int day, int change) {
    var department = tables.departmentOf(physician);
    if (department >= 0) {
      away[department * tables.days() + day] += change;
    }
  }

  private void link(int seat, int physician, int day) {
    var slot = physician * tables.days() + day;
    var next = firstSeatOn[slot];
    nextSeat[seat] = next;
    previousSeat[seat] = NOBODY;
    if (next != NOBODY) {
      previousSeat[next] = seat;
    }
    firstSeatOn[slot] = seat;
  }

  private void unlink(int seat, int physician, int day) {
    var next = nextSeat[seat];
    var previous = previousSeat[seat];
    if (previous == NOBODY) {
      firstSeatOn[physician * tables.days() + day] = next;
    } else {
      nextSeat[previous] = next;
    }
    if (next != NOBODY) {
      previousSeat[next] = previous;
    }
  }

  private boolean isAt(int firstSeat, int centre) {
    for (var seat = firstSeat; seat != NOBODY; seat = nextSeat[seat]) {
      if (centreOfSession[sessionOfSeat[seat]] == centre) {
        return true;
      }
    }
    return false;
  }

  /** One of the seats a physician is on that day, or {@link #NOBODY}. */
  public int firstSeatOn(int physician, int day) {
    return firstSeatOn[physician * tables.days() + day];
  }

  /** Another seat of the same physician and day, or {@link #NOBODY} after the last. */
  public int nextSeatThatDay(int seat) {
    return nextSeat[seat];
  }

  /** Dates of the week with a duty of the physician. */
  public int dutyDaysInWeek(int physician, int week) {
    return dutyDaysInWeek[physician * tables.weeks() + week];
  }

  public int dutyDaysInPeriod(int physician) {
    return dutyDaysInPeriod[physician];
  }

  /** How many physicians of a department have a duty that day. */
  public int away(int department, int day) {
    return away[department * tables.days() + day];
  }

  /** Dates of the period on which the physician is at the centre. */
  public int visits(int physician, int centre) {
    return visits[physician * tables.centres() + centre];
  }

  /** How many physicians staff the session. */
  public int staffOfSession(int session) {
    return staffOfSession[session];
  }

  /** Duty days of the centre in the week. */
  public int centreDutyDays(int centre, int week) {
    return centreDutyDays[centre * tables.weeks() + week];
  }

  /** Whether the date is a duty day of the centre, by {@code docs/rules.md}. */
  public boolean isDutyDay(int centre, int day) {
    return dutyDay[centre * tables.days() + day];
  }

  private boolean worksAsDutyDay(int centre, int day) {
    if (!tables.isWorkingDay(day)) {
      return false;
    }
    var full = tables.fullDaySession(centre, day);
    if (full >= 0 && staffOfSession[full] > 0) {
      return true;
    }
    var morning = tables.morningSession(centre, day);
    var afternoon = tables.afternoonSession(centre, day);
    var morningStaffed = morning >= 0 && staffOfSession[morning] > 0;
    var afternoonStaffed = afternoon >= 0 && staffOfSession[afternoon] > 0;
    return tables.halfDayCountsAsDutyDay()
        ? morningStaffed || afternoonStaffed
        : morningStaffed && afternoonStaffed;
  }

  /**
   * The seat of the session that the physician is on and that is not pinned, or {@link #NOBODY}.
   */
  public int movableSeat(int session, int physician) {
    var last = tables.firstSeatOf(session) + tables.seatsOf(session);
    for (var seat = tables.firstSeatOf(session); seat < last; seat++) {
      if (physicianAt[seat] == physician && !tables.isPinned(seat)) {
        return seat;
      }
    }
    return NOBODY;
  }

  /** An empty seat of the session, or {@link #NOBODY}. */
  public int emptySeat(int session) {
    return movableSeat(session, NOBODY);
  }

  /**
   * Whether the physician could be given a duty in the session as the roster stands and break no
   * limit.
   */
  public boolean canServe(int physician, int session) {
    if (!tables.isLegal(physician, session)) {
      return false;
    }
    var day = tables.dayOf(session);
    var seat = firstSeatOn[physician * tables.days() + day];
    if (seat != NOBODY) {
      return fitsBeside(seat, session);
    }
    var department = tables.departmentOf(physician);
    return dutyDaysInWeek(physician, day / 7) < tables.weeklyLimit(physician)
        && dutyDaysInPeriod[physician] < tables.periodLimit(physician)
        && (department < 0 || away(department, day) < tables.maxAway(department, day));
  }

  private boolean fitsBeside(int firstSeat, int session) {
    var halfDays = tables.halfDaysOf(session);
    for (var seat = firstSeat; seat != NOBODY; seat = nextSeat[seat]) {
      var other = tables.sessionOfSeat(seat);
      halfDays += tables.halfDaysOf(other);
      if (tables.cannotBeOnBoth(session, other)) {
        return false;
      }
    }
    return halfDays <= 2;
  }

  /** What the limits cost; 0 in a legal roster. */
  public long limitsCost() {
    return rules.limitsCost();
  }

  /** Duty days and required sessions missing. */
  public long coverageCost() {
    return rules.coverageCost();
  }

  public long softCost() {
    return rules.softCost();
  }

  public RosterScore score() {
    return new RosterScore(-limitsCost(), -coverageCost(), -softCost());
  }

  /** Cost and matches of every rule that the policy judges by, in the catalogue's order. */
  public List<RuleTotal> totals() {
    return rules.totals();
  }
}
