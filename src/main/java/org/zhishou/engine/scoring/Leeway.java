package org.zhishou.engine.scoring;

import static org.zhishou.engine.scoring.RosterState.NOBODY;

import org.zhishou.engine.problem.Session;

/**
 * What the limits and the coverage of a roster leave open as it stands: who could serve where, how
 * much more often, and what can be done without. Asked before a duty is given or taken.
 */
public final class Leeway {
  private final ScoringTables tables;
  private final RosterState state;
  private final PhysicianDays physicianDays;
  private final ClinicDays clinicDays;
  private final int[] siteOfSession;
  private final int[] dayOfSession;
  private final boolean anyRemote;
  private final boolean anyPostings;

  Leeway(
      ScoringTables tables, RosterState state, PhysicianDays physicianDays, ClinicDays clinicDays) {
    this.tables = tables;
    this.state = state;
    this.physicianDays = physicianDays;
    this.clinicDays = clinicDays;
    siteOfSession = tables.sitesBySession();
    dayOfSession = tables.daysBySession();
    anyRemote = tables.anyRemote();
    anyPostings = tables.postings() > 0;
  }

  /** As {@link RosterState#canServe}. */
  boolean canServe(int physician, int session) {
    if (!tables.isLegal(physician, session)) {
      return false;
    }
    var day = dayOfSession[session];
    var site = siteOfSession[session];
    var seat = physicianDays.firstSeatOn(physician, day);
    if (seat != NOBODY && !fitsBeside(seat, session, physician, NOBODY)) {
      return false;
    }
    if (tables.isTour(site) && isMadeOnAnotherDate(session)) {
      return false;
    }
    if (anyRemote && tables.isRemote(site)) {
      return physicianDays.remoteHalfDays(physician, day / 7) + tables.halfDaysOf(session)
          <= tables.maxRemoteHalfDaysPerWeek();
    }
    return seat != NOBODY || mayGoOut(physician, day);
  }

  /**
   * Whether the physician could be given a duty in the session instead of one of theirs in the same
   * week, and break no limit as the roster stands: what else a draft changes is not known here.
   *
   * @param session of no tour, or one that somebody staffs
   * @param left the seat of theirs that they leave
   * @param leaving who leaves a seat on the session's date too, or {@link RosterState#NOBODY}
   */
  public boolean canServeInstead(int physician, int session, int left, int leaving) {
    if (!tables.isLegal(physician, session)) {
      return false;
    }
    var day = dayOfSession[session];
    var first = physicianDays.firstSeatOn(physician, day);
    if (first != NOBODY && !fitsBeside(first, session, physician, left)) {
      return false;
    }
    var leftSession = tables.sessionOfSeat(left);
    var leavesRemote = anyRemote && tables.isRemote(siteOfSession[leftSession]);
    if (anyRemote && tables.isRemote(siteOfSession[session])) {
      return physicianDays.remoteHalfDays(physician, day / 7)
              + tables.halfDaysOf(session)
              - (leavesRemote ? tables.halfDaysOf(leftSession) : 0)
          <= tables.maxRemoteHalfDaysPerWeek();
    }
    if (first != NOBODY && !(leavesRemote && isOnlyDuty(left, physician, day))) {
      return true;
    }
    var leftDay = dayOfSession[leftSession];
    var freed = !leavesRemote && isOnlyDuty(left, physician, leftDay) ? leftDay : NOBODY;
    var posting = anyPostings ? tables.postingAt(physician, day) : NOBODY;
    var freedPosting = anyPostings && freed >= 0 ? tables.postingAt(physician, freed) : NOBODY;
    if (posting >= 0) {
      return freedPosting == posting
          || physicianDays.postedDays(posting, day / 7) < tables.daysPerWeekOfPosting(posting);
    }
    return ((freed >= 0 && freedPosting < 0)
            || (roomInWeek(physician, day / 7) > 0 && roomInPeriod(physician) > 0))
        && mayBeAway(physician, day, wouldStayHome(leaving, day) ? leaving : NOBODY);
  }

  /**
   * Whether the physician, who is not out that day, could be in the session while {@code leaving}
   * leaves all they do then; how often anybody goes out is not asked.
   */
  public boolean canReplace(int physician, int session, int leaving) {
    var day = dayOfSession[session];
    return tables.isLegal(physician, session)
        && (!goesAway(physician, session)
            || mayBeAway(physician, day, isAway(leaving, day) ? leaving : NOBODY));
  }

  private boolean isAway(int physician, int day) {
    return state.isOut(physician, day) && (!anyPostings || tables.postingAt(physician, day) < 0);
  }

  private boolean isOnlyDuty(int seat, int physician, int day) {
    return physicianDays.firstSeatOn(physician, day) == seat
        && physicianDays.nextSeatThatDay(seat) == NOBODY;
  }

  /** Whether the physician, or nobody, has one duty that day, which takes them away from home. */
  private boolean wouldStayHome(int leaving, int day) {
    var seat = leaving == NOBODY ? NOBODY : physicianDays.firstSeatOn(leaving, day);
    return seat != NOBODY
        && physicianDays.nextSeatThatDay(seat) == NOBODY
        && goesAway(leaving, tables.sessionOfSeat(seat));
  }

  /**
   * @param leaving whose place away from home is free, or {@link RosterState#NOBODY}
   */
  private boolean mayBeAway(int physician, int day, int leaving) {
    var department = tables.departmentOf(physician);
    return department < 0
        || physicianDays.away(department, day) < tables.maxAway(department, day)
        || (leaving != NOBODY && tables.departmentOf(leaving) == department);
  }

  /**
   * Whether a duty in the session would be one duty day more that counts towards {@link
   * #roomInPeriod} and {@link #roomInWeek}.
   */
  public boolean takesRoom(int physician, int session) {
    return goesAway(physician, session) && !state.isOut(physician, dayOfSession[session]);
  }

  /**
   * Whether a duty in the session would make a date one on which the physician has none a duty day
   * that the limits on going out count: not a remote one, nor one on a date of a posting.
   */
  private boolean goesAway(int physician, int session) {
    return !tables.isRemote(siteOfSession[session])
        && (!anyPostings || tables.postingAt(physician, dayOfSession[session]) < 0);
  }

  /** Duty days more, 0 or more, that the physician may have in the period beside postings. */
  public int roomInPeriod(int physician) {
    return Math.max(0, tables.periodLimit(physician) - physicianDays.dutyDaysInPeriod(physician));
  }

  /** Duty days more, 0 or more, that the physician may have in the week beside postings. */
  public int roomInWeek(int physician, int week) {
    return Math.max(
        0, tables.weeklyLimit(physician) - physicianDays.dutyDaysInWeek(physician, week));
  }

  /**
   * Whether the physician can be out in the week on no date more than they are; never where any
   * physician is posted, since dates of a posting count apart.
   */
  public boolean isFull(int physician, int week) {
    return !anyPostings && (roomInWeek(physician, week) == 0 || roomInPeriod(physician) == 0);
  }

  /**
   * Whether a duty day or a required session that the centre has and cannot do without would be
   * gone if one physician left a session on site.
   *
   * @param to a session of the centre on another day of the same week that one more would be in, or
   *     {@link RosterState#NOBODY}
   */
  public boolean wouldMiss(int from, int to) {
    return wouldMiss(from, 1, to);
  }

  /**
   * The same if several left it.
   *
   * @param leaving how many of those in the session, 1 or more
   */
  public boolean wouldMiss(int from, int leaving, int to) {
    var site = siteOfSession[from];
    if (clinicDays.staffOfSession(from) != leaving
        || tables.isRemote(site)
        || tables.isTour(site)) {
      return false;
    }
    if (tables.isRequired(from)) {
      return true;
    }
    var week = dayOfSession[from] / 7;
    return clinicDays.countedDays(site, week) <= tables.required(site, week)
        && clinicDays.dependsOn(from)
        && (to == NOBODY || !clinicDays.wouldBeDutyDay(to));
  }

  /**
   * Whether a duty day that the clinic has would be gone if one physician were in another session
   * of the date instead.
   */
  public boolean wouldMissThatDay(int from, int to) {
    return clinicDays.staffOfSession(from) == 1
        && !tables.isTour(siteOfSession[from])
        && clinicDays.dependsOn(from, to);
  }

  /** Whether the physician may have an evening after two half-days on the day. */
  public boolean mayHaveExtraEvening(int physician, int day) {
    return physicianDays.countsExtraEvenings()
        && (physicianDays.isExtraEvening(physician, day)
            || physicianDays.extraEvenings(physician, tables.monthOf(day))
                < tables.maxExtraEveningsPerMonth());
  }

  private boolean mayGoOut(int physician, int day) {
    var posting = anyPostings ? tables.postingAt(physician, day) : NOBODY;
    if (posting >= 0) {
      return physicianDays.postedDays(posting, day / 7) < tables.daysPerWeekOfPosting(posting);
    }
    return physicianDays.dutyDaysInWeek(physician, day / 7) < tables.weeklyLimit(physician)
        && physicianDays.dutyDaysInPeriod(physician) < tables.periodLimit(physician)
        && mayBeAway(physician, day, NOBODY);
  }

  private boolean isMadeOnAnotherDate(int session) {
    return clinicDays.staffOfSession(session) == 0
        && state.tourSession(tables.windowOf(session)) != NOBODY;
  }

  /**
   * @param but a seat of the day that does not count, or {@link RosterState#NOBODY}
   */
  private boolean fitsBeside(int firstSeat, int session, int physician, int but) {
    var evenings = 0;
    var halfDays = 0;
    for (var seat = firstSeat; seat != NOBODY; seat = physicianDays.nextSeatThatDay(seat)) {
      if (seat == but) {
        continue;
      }
      var other = tables.sessionOfSeat(seat);
      if (tables.cannotBeOnBoth(session, other)) {
        return false;
      }
      evenings += tables.kindOf(other) == Session.EVENING ? 1 : 0;
      halfDays += tables.halfDaysOf(other);
    }
    evenings += tables.kindOf(session) == Session.EVENING ? 1 : 0;
    halfDays += tables.halfDaysOf(session);
    var mayBeExtra = physicianDays.countsExtraEvenings();
    if (halfDays <= 2) {
      return !mayBeExtra || evenings <= 1;
    }
    return evenings == 1 && halfDays == 3 && mayHaveExtraEvening(physician, dayOfSession[session]);
  }
}
