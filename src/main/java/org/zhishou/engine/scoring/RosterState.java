package org.zhishou.engine.scoring;

import java.util.Arrays;
import java.util.List;
import org.zhishou.engine.problem.Session;
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
  private final int days;
  private final int weeks;
  private final int sites;
  private final int[] physicianAt;
  private final RuleScores rules;
  private final int[] sessionOfSeat;
  private final int[] siteOfSession;
  private final int[] dayOfSession;

  private final int[] firstSeatOn;
  private final int[] nextSeat;
  private final int[] previousSeat;
  private final int[] dutyDaysInWeek;
  private final int[] dutyDaysInPeriod;
  private final int[] serviceDays;
  private final int[] visits;
  private final int[] seriesDuties;
  private final int[] staffOfSession;
  private final int[] centreDutyDays;
  private final int[] away;
  private final byte[] staffedKinds;
  private final boolean[] kindsOfDutyDay;
  private final boolean[] dutyDay;
  private final int[] countedDays;
  private final boolean anyRemote;
  private final boolean remoteMayCount;
  private final boolean[] remoteDay;
  private final int[] remoteDays;
  private final int[] remoteHalfDays;
  private final boolean anyPostings;
  private final int[] postedDays;
  private final int[] postedDuties;
  private final int[] extraEvenings;
  private final TourVisits tourVisits;

  public RosterState(ScoringTables tables) {
    this.tables = tables;
    days = tables.days();
    weeks = tables.weeks();
    sites = tables.sites();
    physicianAt = new int[tables.seats()];
    Arrays.fill(physicianAt, NOBODY);
    firstSeatOn = new int[tables.physicians() * tables.days()];
    Arrays.fill(firstSeatOn, NOBODY);
    nextSeat = new int[tables.seats()];
    previousSeat = new int[tables.seats()];
    dutyDaysInWeek = new int[tables.physicians() * tables.weeks()];
    dutyDaysInPeriod = new int[tables.physicians()];
    serviceDays = new int[tables.physicians()];
    visits = new int[tables.physicians() * tables.sites()];
    seriesDuties = new int[tables.physicians() * tables.sites() * 7];
    staffOfSession = new int[tables.sessions()];
    centreDutyDays = new int[tables.centres() * tables.weeks()];
    countedDays = new int[tables.centres() * tables.weeks()];
    away = new int[tables.departments() * tables.days()];
    staffedKinds = new byte[tables.sites() * tables.days()];
    kindsOfDutyDay = kindsOfDutyDay(tables.halfDayCountsAsDutyDay());
    dutyDay = new boolean[tables.centres() * tables.days()];
    anyRemote = tables.anyRemote();
    remoteMayCount = tables.remoteDutyDaysPerWeek() > 0;
    remoteDay = new boolean[remoteMayCount ? dutyDay.length : 0];
    remoteDays = new int[remoteMayCount ? countedDays.length : 0];
    remoteHalfDays = new int[anyRemote ? dutyDaysInWeek.length : 0];
    anyPostings = tables.postings() > 0;
    postedDays = new int[tables.postings() * tables.weeks()];
    postedDuties = new int[anyPostings ? dutyDay.length : 0];
    extraEvenings =
        new int[tables.eveningMayFollowFullDay() ? tables.physicians() * tables.months() : 0];
    tourVisits = new TourVisits(tables);
    sessionOfSeat = tables.sessionsBySeat();
    siteOfSession = tables.sitesBySession();
    dayOfSession = tables.daysBySession();
    rules = new RuleScores(tables, this);
  }

  /** By the kinds of session staffed on a working day, as bits: whether that makes a duty day. */
  private static boolean[] kindsOfDutyDay(boolean halfDayCounts) {
    var fullDay = 1 << Session.FULL_DAY.ordinal();
    var bothHalves = 1 << Session.MORNING.ordinal() | 1 << Session.AFTERNOON.ordinal();
    var makes = new boolean[1 << Session.values().length];
    for (var kinds = 0; kinds < makes.length; kinds++) {
      var halves = kinds & bothHalves;
      makes[kinds] = (kinds & fullDay) != 0 || (halfDayCounts ? halves != 0 : halves == bothHalves);
    }
    return makes;
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
    come(seat, physician);
    staff(sessionOfSeat[seat], 1);
  }

  /** Empties a staffed seat. */
  public void take(int seat) {
    leave(seat);
    staff(sessionOfSeat[seat], -1);
  }

  /** Puts another physician on a staffed seat, which leaves the session as staffed as it was. */
  private void hand(int seat, int physician) {
    leave(seat);
    come(seat, physician);
  }

  private void come(int seat, int physician) {
    var session = sessionOfSeat[seat];
    var site = siteOfSession[session];
    var day = dayOfSession[session];
    var firstThatDay = firstSeatOn[physician * days + day];
    var firstVisit = !isAt(firstThatDay, site);
    var evenings = extraEveningBefore(physician, day);
    physicianAt[seat] = physician;
    link(seat, physician, day);
    rules.dutyGiven(seat, session, physician, firstThatDay != NOBODY);
    if (firstThatDay == NOBODY) {
      rules.dateTaken(physician, day);
    }
    if (!isOut(firstThatDay) && !tables.isRemote(site)) {
      goOut(physician, day);
    }
    if (tables.isTour(site)) {
      shiftTour(session, physician, 1);
      if (firstVisit) {
        rules.tourJoined(physician, site, session, day);
      }
    } else if (anyRemote && tables.isRemote(site)) {
      shiftRemote(physician, session, 1);
      if (firstVisit) {
        rules.remoteVisitStarted(physician, site, day);
        startVisit(physician, site, day);
      }
    } else if (anyPostings && tables.isWherePosted(physician, site, day)) {
      if (postedDuties[site * days + day]++ == 0) {
        rules.postedCame(site, day);
      }
      if (firstVisit) {
        rules.visitStarted(physician, site, day);
        rules.postingDayStarted(tables.postingAt(physician, day), day / 7);
      }
    } else if (firstVisit) {
      rules.visitStarted(physician, site, day);
      startVisit(physician, site, day);
    }
    noteExtraEvening(evenings, physician, day);
  }

  private void leave(int seat) {
    var physician = physicianAt[seat];
    var session = sessionOfSeat[seat];
    var site = siteOfSession[session];
    var day = dayOfSession[session];
    var evenings = extraEveningBefore(physician, day);
    physicianAt[seat] = NOBODY;
    unlink(seat, physician, day);
    var firstThatDay = firstSeatOn[physician * days + day];
    var lastVisit = !isAt(firstThatDay, site);
    rules.dutyTaken(seat, session, physician, firstThatDay != NOBODY);
    if (firstThatDay == NOBODY) {
      rules.dateFreed(physician, day);
    }
    if (!isOut(firstThatDay) && !tables.isRemote(site)) {
      stayIn(physician, day);
    }
    if (tables.isTour(site)) {
      shiftTour(session, physician, -1);
      if (lastVisit) {
        rules.tourLeft(physician, site, session, day);
      }
    } else if (anyRemote && tables.isRemote(site)) {
      shiftRemote(physician, session, -1);
      if (lastVisit) {
        rules.remoteVisitEnded(physician, site, day);
        endVisit(physician, site, day);
      }
    } else if (anyPostings && tables.isWherePosted(physician, site, day)) {
      if (--postedDuties[site * days + day] == 0) {
        rules.postedLeft(site, day);
      }
      if (lastVisit) {
        rules.visitEnded(physician, site, day);
        rules.postingDayEnded(tables.postingAt(physician, day), day / 7);
      }
    } else if (lastVisit) {
      rules.visitEnded(physician, site, day);
      endVisit(physician, site, day);
    }
    noteExtraEvening(evenings, physician, day);
  }

  private void goOut(int physician, int day) {
    serviceDays[physician]++;
    var posting = anyPostings ? tables.postingAt(physician, day) : NOBODY;
    if (posting < 0) {
      dutyDaysInWeek[physician * weeks + day / 7]++;
      dutyDaysInPeriod[physician]++;
      sendAway(physician, day, 1);
      rules.physicianDayStarted(physician, day);
    } else {
      rules.postedDayStarted(physician, posting, ++postedDays[posting * weeks + day / 7]);
    }
  }

  private void stayIn(int physician, int day) {
    serviceDays[physician]--;
    var posting = anyPostings ? tables.postingAt(physician, day) : NOBODY;
    if (posting < 0) {
      dutyDaysInWeek[physician * weeks + day / 7]--;
      dutyDaysInPeriod[physician]--;
      sendAway(physician, day, -1);
      rules.physicianDayEnded(physician, day);
    } else {
      rules.postedDayEnded(physician, posting, --postedDays[posting * weeks + day / 7]);
    }
  }

  private void startVisit(int physician, int site, int day) {
    visits[physician * sites + site]++;
    rules.clinicVisitStarted(physician, site);
    if (tables.countsForSeries(day)) {
      var series = tables.series(physician, site, day);
      if (seriesDuties[series]++ == 0) {
        rules.seriesStarted(physician, site, day % 7);
      }
    }
  }

  private void endVisit(int physician, int site, int day) {
    visits[physician * sites + site]--;
    rules.clinicVisitEnded(physician, site);
    if (tables.countsForSeries(day)) {
      var series = tables.series(physician, site, day);
      if (--seriesDuties[series] == 0) {
        rules.seriesEnded(physician, site, day % 7);
      }
    }
  }

  private void shiftRemote(int physician, int session, int sign) {
    var slot = physician * weeks + dayOfSession[session] / 7;
    var before = remoteHalfDays[slot];
    remoteHalfDays[slot] += sign * tables.halfDaysOf(session);
    rules.remoteHalfDaysChanged(before, remoteHalfDays[slot]);
  }

  private void shiftTour(int session, int physician, int change) {
    var window = tables.windowOf(session);
    var datesBefore = tourVisits.dates(window);
    var missingBefore = tourVisits.missing(window);
    var dayBefore = tourVisits.firstDay(window);
    tourVisits.shift(session, physician, change);
    rules.tourDatesChanged(datesBefore, tourVisits.dates(window));
    rules.tourMissingChanged(missingBefore, tourVisits.missing(window));
    if (tourVisits.firstDay(window) != dayBefore) {
      rules.tourFirstDateChanged(window, tourVisits);
    }
  }

  /** Whether the date is one of {@code extra-evening-limit}; asked before a duty changes. */
  private boolean extraEveningBefore(int physician, int day) {
    return extraEvenings.length > 0 && isExtraEvening(physician, day);
  }

  private boolean isExtraEvening(int physician, int day) {
    var halfDays = 0;
    var evenings = 0;
    for (var seat = firstSeatOn[physician * days + day]; seat != NOBODY; seat = nextSeat[seat]) {
      var evening = tables.kindOf(sessionOfSeat[seat]) == Session.EVENING;
      evenings += evening ? 1 : 0;
      halfDays += evening ? 0 : tables.halfDaysOf(sessionOfSeat[seat]);
    }
    return evenings > 0 && halfDays > 1;
  }

  private void noteExtraEvening(boolean before, int physician, int day) {
    if (extraEvenings.length > 0 && isExtraEvening(physician, day) != before) {
      var slot = physician * tables.months() + tables.monthOf(day);
      var dates = extraEvenings[slot];
      extraEvenings[slot] += before ? -1 : 1;
      rules.extraEveningsChanged(dates, extraEvenings[slot]);
    }
  }

  /** Makes the seat's physician {@code physician}, or {@link #NOBODY}, whoever it was. */
  public void set(int seat, int physician) {
    var before = physicianAt[seat];
    if (before == physician) {
      return;
    }
    if (before == NOBODY) {
      give(seat, physician);
    } else if (physician == NOBODY) {
      take(seat);
    } else {
      hand(seat, physician);
    }
  }

  private void staff(int session, int change) {
    var staff = staffOfSession[session] + change;
    staffOfSession[session] = staff;
    if (staff > 0 && staff > change) {
      return;
    }
    if (change > 0) {
      rules.sessionStaffed(session);
    } else {
      rules.sessionEmptied(session);
    }
    var site = siteOfSession[session];
    if (tables.isTour(site)) {
      return;
    }
    var day = dayOfSession[session];
    staffedKinds[site * days + day] ^= (byte) (1 << tables.kindNumber(session));
    var centre = tables.isRemote(site) ? tables.centreOfSite(site) : site;
    var slot = centre * days + day;
    var weekSlot = centre * weeks + day / 7;
    var isDutyDay = worksAsDutyDay(centre, day);
    if (dutyDay[slot] != isDutyDay) {
      dutyDay[slot] = isDutyDay;
      centreDutyDays[weekSlot] += change;
      if (isDutyDay) {
        rules.dutyDayStarted(centre, day);
      } else {
        rules.dutyDayEnded(centre, day);
      }
    } else if (!remoteMayCount) {
      return;
    }
    var counted = centreDutyDays[weekSlot];
    if (remoteMayCount) {
      noteRemoteDay(centre, day, isDutyDay);
      counted += Math.min(tables.remoteDutyDaysPerWeek(), remoteDays[weekSlot]);
    }
    if (counted != countedDays[weekSlot]) {
      rules.countedDaysChanged(centre, day / 7, countedDays[weekSlot], counted);
      countedDays[weekSlot] = counted;
    }
  }

  private void noteRemoteDay(int centre, int day, boolean isDutyDay) {
    var slot = centre * days + day;
    var isRemoteDay = !isDutyDay && worksWithRemote(centre, day);
    if (remoteDay[slot] != isRemoteDay) {
      remoteDay[slot] = isRemoteDay;
      remoteDays[centre * weeks + day / 7] += isRemoteDay ? 1 : -1;
    }
  }

  private void sendAway(int physician, int day, int change) {
    var department = tables.departmentOf(physician);
    if (department >= 0) {
      away[department * days + day] += change;
    }
  }

  private void link(int seat, int physician, int day) {
    var slot = physician * days + day;
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
      firstSeatOn[physician * days + day] = next;
    } else {
      nextSeat[previous] = next;
    }
    if (next != NOBODY) {
      previousSeat[next] = previous;
    }
  }

  /** Whether a date's duties have one that is not remote. */
  private boolean isOut(int firstSeat) {
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

  private boolean isAt(int firstSeat, int site) {
    for (var seat = firstSeat; seat != NOBODY; seat = nextSeat[seat]) {
      if (siteOfSession[sessionOfSeat[seat]] == site) {
        return true;
      }
    }
    return false;
  }

  /** One of the seats a physician is on that day, or {@link #NOBODY}. */
  public int firstSeatOn(int physician, int day) {
    return firstSeatOn[physician * days + day];
  }

  /** Another seat of the same physician and day, or {@link #NOBODY} after the last. */
  public int nextSeatThatDay(int seat) {
    return nextSeat[seat];
  }

  /** Whether the physician has a duty on the day that is not remote. */
  public boolean isOut(int physician, int day) {
    return isOut(firstSeatOn[physician * days + day]);
  }

  /** Duty days of the physician in the week on which nobody posts them. */
  public int dutyDaysInWeek(int physician, int week) {
    return dutyDaysInWeek[physician * weeks + week];
  }

  /** Duty days of the physician on which nobody posts them. */
  public int dutyDaysInPeriod(int physician) {
    return dutyDaysInPeriod[physician];
  }

  /** All duty days of the physician, those of postings too. */
  public int serviceDays(int physician) {
    return serviceDays[physician];
  }

  /** Duty days of the week on dates of a posting. */
  public int postedDays(int posting, int week) {
    return postedDays[posting * weeks + week];
  }

  /** Half-days of remote duty of the physician in the week. */
  public int remoteHalfDays(int physician, int week) {
    return anyRemote ? remoteHalfDays[physician * weeks + week] : 0;
  }

  /** Dates of the month on which an evening of the physician follows two half-days. */
  public int extraEvenings(int physician, int month) {
    return extraEvenings.length == 0 ? 0 : extraEvenings[physician * tables.months() + month];
  }

  /** The session of the window's first date with a duty, or {@link #NOBODY}. */
  public int tourSession(int window) {
    return tourVisits.firstSession(window);
  }

  /** Places of the team missing on the window's first date with a duty; all where none has. */
  public int tourMissing(int window) {
    return tourVisits.missing(window);
  }

  /** Whether somebody posted to the centre is on site there. */
  boolean postedOnSite(int centre, int day) {
    return anyPostings && postedDuties[centre * days + day] > 0;
  }

  /** How many physicians of a department have a duty away that day, nobody posting them. */
  public int away(int department, int day) {
    return away[department * days + day];
  }

  /** Dates of the period on which the physician is at the clinic and not posted there. */
  public int visits(int physician, int site) {
    return visits[physician * sites + site];
  }

  /** How many physicians staff the session. */
  public int staffOfSession(int session) {
    return staffOfSession[session];
  }

  /** Days of the centre's week that count towards what is required: duty days and remote ones. */
  public int countedDays(int centre, int week) {
    return countedDays[centre * weeks + week];
  }

  /** Days of the centre's week that remote duties, beside those on site, would make duty days. */
  public int remoteDays(int centre, int week) {
    return remoteMayCount ? remoteDays[centre * weeks + week] : 0;
  }

  /** Whether the date is one of {@link #remoteDays}. */
  public boolean isRemoteDay(int centre, int day) {
    return remoteMayCount && remoteDay[centre * days + day];
  }

  /** Duty days of the centre in the week. */
  public int centreDutyDays(int centre, int week) {
    return centreDutyDays[centre * weeks + week];
  }

  /** Whether the date is a duty day of the centre, by {@code docs/rules.md}. */
  public boolean isDutyDay(int centre, int day) {
    return dutyDay[centre * days + day];
  }

  private boolean worksAsDutyDay(int centre, int day) {
    return tables.isWorkingDay(day) && kindsOfDutyDay[staffedKinds[centre * days + day]];
  }

  private boolean worksWithRemote(int centre, int day) {
    return tables.isWorkingDay(day)
        && kindsOfDutyDay[
            staffedKinds[centre * days + day]
                | staffedKinds[tables.remoteSite(centre) * days + day]];
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
    var site = siteOfSession[session];
    var seat = firstSeatOn[physician * days + day];
    if (seat != NOBODY && !fitsBeside(seat, session, physician)) {
      return false;
    }
    if (tables.isTour(site) && isMadeOnAnotherDate(session)) {
      return false;
    }
    if (anyRemote && tables.isRemote(site)) {
      return remoteHalfDays(physician, day / 7) + tables.halfDaysOf(session)
          <= tables.maxRemoteHalfDaysPerWeek();
    }
    return seat != NOBODY || mayGoOut(physician, day);
  }

  /**
   * Whether the physician could serve in the session instead of on another date, while {@code
   * leaving} no longer serves on its date; the limits on how often anybody goes out are not asked.
   */
  public boolean canServeInstead(int physician, int session, int leaving) {
    if (!tables.isLegal(physician, session)) {
      return false;
    }
    var day = tables.dayOf(session);
    var seat = firstSeatOn[physician * days + day];
    if (seat != NOBODY) {
      return fitsBeside(seat, session, physician);
    }
    var department = tables.departmentOf(physician);
    return department < 0
        || !goesAway(physician, session)
        || away(department, day) < tables.maxAway(department, day)
        || (leaving != NOBODY && tables.departmentOf(leaving) == department);
  }

  /**
   * Whether a duty in the session would make a date one on which the physician has none a duty day
   * that the limits on going out count: not a remote one, nor one on a date of a posting.
   */
  private boolean goesAway(int physician, int session) {
    return !tables.isRemote(siteOfSession[session])
        && (!anyPostings || tables.postingAt(physician, dayOfSession[session]) < 0);
  }

  /**
   * Whether a duty in the session would be one duty day more that counts towards {@link
   * #roomInPeriod} and {@link #roomInWeek}.
   */
  public boolean takesRoom(int physician, int session) {
    return goesAway(physician, session) && !isOut(physician, dayOfSession[session]);
  }

  /** Duty days more, 0 or more, that the physician may have in the period beside postings. */
  public int roomInPeriod(int physician) {
    return Math.max(0, tables.periodLimit(physician) - dutyDaysInPeriod[physician]);
  }

  /** Duty days more, 0 or more, that the physician may have in the week beside postings. */
  public int roomInWeek(int physician, int week) {
    return Math.max(0, tables.weeklyLimit(physician) - dutyDaysInWeek(physician, week));
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
   *     {@link #NOBODY}
   */
  public boolean wouldMiss(int from, int to) {
    var site = siteOfSession[from];
    if (staffOfSession[from] != 1 || tables.isRemote(site) || tables.isTour(site)) {
      return false;
    }
    if (tables.isRequired(from)) {
      return true;
    }
    var day = dayOfSession[from];
    return dutyDay[site * days + day]
        && countedDays(site, day / 7) <= tables.required(site, day / 7)
        && !kindsOfDutyDay[staffedKinds[site * days + day] & ~(1 << tables.kindNumber(from))]
        && (to == NOBODY || !wouldBeDutyDay(to));
  }

  /** Whether a date that is no duty day would become one by the session. */
  private boolean wouldBeDutyDay(int session) {
    var day = dayOfSession[session];
    var slot = siteOfSession[session] * days + day;
    return !dutyDay[slot]
        && tables.isWorkingDay(day)
        && kindsOfDutyDay[staffedKinds[slot] | 1 << tables.kindNumber(session)];
  }

  private boolean mayGoOut(int physician, int day) {
    var posting = anyPostings ? tables.postingAt(physician, day) : NOBODY;
    if (posting >= 0) {
      return postedDays(posting, day / 7) < tables.daysPerWeekOfPosting(posting);
    }
    var department = tables.departmentOf(physician);
    return dutyDaysInWeek(physician, day / 7) < tables.weeklyLimit(physician)
        && dutyDaysInPeriod[physician] < tables.periodLimit(physician)
        && (department < 0 || away(department, day) < tables.maxAway(department, day));
  }

  private boolean isMadeOnAnotherDate(int session) {
    return staffOfSession[session] == 0 && tourSession(tables.windowOf(session)) != NOBODY;
  }

  private boolean fitsBeside(int firstSeat, int session, int physician) {
    var evenings = 0;
    var halfDays = 0;
    for (var seat = firstSeat; seat != NOBODY; seat = nextSeat[seat]) {
      var other = tables.sessionOfSeat(seat);
      if (tables.cannotBeOnBoth(session, other)) {
        return false;
      }
      evenings += tables.kindOf(other) == Session.EVENING ? 1 : 0;
      halfDays += tables.halfDaysOf(other);
    }
    evenings += tables.kindOf(session) == Session.EVENING ? 1 : 0;
    halfDays += tables.halfDaysOf(session);
    if (halfDays <= 2) {
      return extraEvenings.length == 0 || evenings <= 1;
    }
    var day = tables.dayOf(session);
    return extraEvenings.length > 0
        && evenings == 1
        && halfDays == 3
        && (isExtraEvening(physician, day)
            || extraEvenings[physician * tables.months() + tables.monthOf(day)]
                < tables.maxExtraEveningsPerMonth());
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

  /**
   * Of the soft cost, what a search may overlook while it is far from its end, since it hides which
   * way is down. 0 or more.
   *
   * <ul>
   *   <li>All that a physician who comes to a clinic on few dates costs more than if that cost rose
   *       evenly with the dates: without it, every date less brings such a clinic's staff nearer
   *       together.
   *   <li>What the whole hours of a physician's travel cost more than if that cost rose evenly with
   *       the minutes.
   * </ul>
   */
  public double forgivable() {
    return rules.forgivable();
  }

  public RosterScore score() {
    return new RosterScore(-limitsCost(), -coverageCost(), -softCost());
  }

  /** Cost and matches of every rule that the policy judges by, in the catalogue's order. */
  public List<RuleTotal> totals() {
    return rules.totals();
  }
}
