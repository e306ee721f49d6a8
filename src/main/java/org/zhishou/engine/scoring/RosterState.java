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
  private final int[] sessionOfSeat;
  private final int[] siteOfSession;
  private final int[] dayOfSession;
  private final boolean anyRemote;
  private final boolean anyPostings;
  private final int[] physicianAt;
  private final PhysicianDays physicianDays;
  private final ClinicDays clinicDays;
  private final ClinicVisits clinicVisits;
  private final TourVisits tourVisits;
  private final Leeway leeway;
  private final RuleScores rules;

  public RosterState(ScoringTables tables) {
    this.tables = tables;
    sessionOfSeat = tables.sessionsBySeat();
    siteOfSession = tables.sitesBySession();
    dayOfSession = tables.daysBySession();
    anyRemote = tables.anyRemote();
    anyPostings = tables.postings() > 0;
    physicianAt = new int[tables.seats()];
    Arrays.fill(physicianAt, NOBODY);
    physicianDays = new PhysicianDays(tables);
    clinicDays = new ClinicDays(tables);
    clinicVisits = new ClinicVisits(tables);
    tourVisits = new TourVisits(tables);
    leeway = new Leeway(tables, this, physicianDays, clinicDays);
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
    come(seat, physician);
    rules.placeFilled(session, physician);
    clinicDays.staff(session, 1, rules);
  }

  /** Empties a staffed seat. */
  public void take(int seat) {
    var session = sessionOfSeat[seat];
    var physician = physicianAt[seat];
    leave(seat);
    rules.placeLeft(session, physician);
    clinicDays.staff(session, -1, rules);
  }

  /** Puts another physician on a staffed seat, which leaves the session as staffed as it was. */
  private void hand(int seat, int physician) {
    if (anyPostings) {
      rules.placeLeft(sessionOfSeat[seat], physicianAt[seat]);
      rules.placeFilled(sessionOfSeat[seat], physician);
    }
    leave(seat);
    come(seat, physician);
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

  private void come(int seat, int physician) {
    var session = sessionOfSeat[seat];
    var site = siteOfSession[session];
    var day = dayOfSession[session];
    var firstThatDay = physicianDays.firstSeatOn(physician, day);
    var firstVisit = !physicianDays.isAt(firstThatDay, site);
    var evening = physicianDays.isExtraEvening(physician, day);
    physicianAt[seat] = physician;
    physicianDays.link(seat, physician, day);
    rules.dutyGiven(seat, session, physician, firstThatDay != NOBODY);
    if (firstThatDay == NOBODY) {
      rules.dateTaken(physician, day);
    }
    if (!physicianDays.isOut(firstThatDay) && !tables.isRemote(site)) {
      goOut(physician, day);
    }
    if (tables.isTour(site)) {
      tourVisits.shift(session, physician, 1, rules);
      if (firstVisit) {
        rules.tourJoined(physician, site, session, day);
      }
    } else if (anyRemote && tables.isRemote(site)) {
      shiftRemote(physician, session, 1);
      if (firstVisit) {
        rules.remoteVisitStarted(physician, site, day);
        clinicVisits.start(physician, site, day, rules);
      }
    } else if (anyPostings && tables.isWherePosted(physician, site, day)) {
      if (clinicDays.shiftPostedDuties(site, day, 1) == 1) {
        rules.postedCame(site, day);
      }
      if (firstVisit) {
        rules.visitStarted(physician, site, day);
        rules.postingDayStarted(tables.postingAt(physician, day), day / 7);
      }
    } else if (firstVisit) {
      rules.visitStarted(physician, site, day);
      clinicVisits.start(physician, site, day, rules);
    }
    noteExtraEvening(evening, physician, day);
  }

  private void leave(int seat) {
    var physician = physicianAt[seat];
    var session = sessionOfSeat[seat];
    var site = siteOfSession[session];
    var day = dayOfSession[session];
    var evening = physicianDays.isExtraEvening(physician, day);
    physicianAt[seat] = NOBODY;
    physicianDays.unlink(seat, physician, day);
    var firstThatDay = physicianDays.firstSeatOn(physician, day);
    var lastVisit = !physicianDays.isAt(firstThatDay, site);
    rules.dutyTaken(seat, session, physician, firstThatDay != NOBODY);
    if (firstThatDay == NOBODY) {
      rules.dateFreed(physician, day);
    }
    if (!physicianDays.isOut(firstThatDay) && !tables.isRemote(site)) {
      stayIn(physician, day);
    }
    if (tables.isTour(site)) {
      tourVisits.shift(session, physician, -1, rules);
      if (lastVisit) {
        rules.tourLeft(physician, site, session, day);
      }
    } else if (anyRemote && tables.isRemote(site)) {
      shiftRemote(physician, session, -1);
      if (lastVisit) {
        rules.remoteVisitEnded(physician, site, day);
        clinicVisits.end(physician, site, day, rules);
      }
    } else if (anyPostings && tables.isWherePosted(physician, site, day)) {
      if (clinicDays.shiftPostedDuties(site, day, -1) == 0) {
        rules.postedLeft(site, day);
      }
      if (lastVisit) {
        rules.visitEnded(physician, site, day);
        rules.postingDayEnded(tables.postingAt(physician, day), day / 7);
      }
    } else if (lastVisit) {
      rules.visitEnded(physician, site, day);
      clinicVisits.end(physician, site, day, rules);
    }
    noteExtraEvening(evening, physician, day);
  }

  private void goOut(int physician, int day) {
    var posting = anyPostings ? tables.postingAt(physician, day) : NOBODY;
    if (posting < 0) {
      physicianDays.shiftDutyDays(physician, day, 1);
      rules.physicianDayStarted(physician, day);
    } else {
      var posted = physicianDays.shiftPostedDays(physician, posting, day, 1);
      rules.postedDayStarted(physician, posting, posted);
    }
  }

  private void stayIn(int physician, int day) {
    var posting = anyPostings ? tables.postingAt(physician, day) : NOBODY;
    if (posting < 0) {
      physicianDays.shiftDutyDays(physician, day, -1);
      rules.physicianDayEnded(physician, day);
    } else {
      var posted = physicianDays.shiftPostedDays(physician, posting, day, -1);
      rules.postedDayEnded(physician, posting, posted);
    }
  }

  private void shiftRemote(int physician, int session, int sign) {
    var day = dayOfSession[session];
    var before = physicianDays.remoteHalfDays(physician, day / 7);
    var change = sign * tables.halfDaysOf(session);
    physicianDays.shiftRemoteHalfDays(physician, day, change);
    rules.remoteHalfDaysChanged(before, before + change);
  }

  private void noteExtraEvening(boolean before, int physician, int day) {
    if (physicianDays.isExtraEvening(physician, day) != before) {
      var month = tables.monthOf(day);
      var dates = physicianDays.extraEvenings(physician, month);
      var change = before ? -1 : 1;
      physicianDays.shiftExtraEvenings(physician, month, change);
      rules.extraEveningsChanged(dates, dates + change);
    }
  }

  /** One of the seats a physician is on that day, or {@link #NOBODY}. */
  public int firstSeatOn(int physician, int day) {
    return physicianDays.firstSeatOn(physician, day);
  }

  /** Another seat of the same physician and day, or {@link #NOBODY} after the last. */
  public int nextSeatThatDay(int seat) {
    return physicianDays.nextSeatThatDay(seat);
  }

  /** Whether the physician has a duty on the day that is not remote. */
  public boolean isOut(int physician, int day) {
    return physicianDays.isOut(physicianDays.firstSeatOn(physician, day));
  }

  /** Duty days of the physician in the week on which nobody posts them. */
  public int dutyDaysInWeek(int physician, int week) {
    return physicianDays.dutyDaysInWeek(physician, week);
  }

  /** Duty days of the physician on which nobody posts them. */
  public int dutyDaysInPeriod(int physician) {
    return physicianDays.dutyDaysInPeriod(physician);
  }

  /** All duty days of the physician, those of postings too. */
  public int serviceDays(int physician) {
    return physicianDays.serviceDays(physician);
  }

  /** Duty days of the week on dates of a posting. */
  public int postedDays(int posting, int week) {
    return physicianDays.postedDays(posting, week);
  }

  /** Half-days of remote duty of the physician in the week. */
  public int remoteHalfDays(int physician, int week) {
    return physicianDays.remoteHalfDays(physician, week);
  }

  /** Dates of the month on which an evening of the physician follows two half-days. */
  public int extraEvenings(int physician, int month) {
    return physicianDays.extraEvenings(physician, month);
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
    return clinicDays.postedOnSite(centre, day);
  }

  /** How many physicians of a department have a duty away that day, nobody posting them. */
  public int away(int department, int day) {
    return physicianDays.away(department, day);
  }

  /** Dates of the period on which the physician is at the clinic and not posted there. */
  public int visits(int physician, int site) {
    return clinicVisits.visits(physician, site);
  }

  /** How many physicians staff the session. */
  public int staffOfSession(int session) {
    return clinicDays.staffOfSession(session);
  }

  /** Days of the centre's week that count towards what is required: duty days and remote ones. */
  public int countedDays(int centre, int week) {
    return clinicDays.countedDays(centre, week);
  }

  /** Days of the centre's week that remote duties, beside those on site, would make duty days. */
  public int remoteDays(int centre, int week) {
    return clinicDays.remoteDays(centre, week);
  }

  /** Whether the date is one of {@link #remoteDays}. */
  public boolean isRemoteDay(int centre, int day) {
    return clinicDays.isRemoteDay(centre, day);
  }

  /** Duty days of the centre in the week. */
  public int centreDutyDays(int centre, int week) {
    return clinicDays.dutyDays(centre, week);
  }

  /** Whether the date is a duty day of the centre, by {@code docs/rules.md}. */
  public boolean isDutyDay(int centre, int day) {
    return clinicDays.isDutyDay(centre, day);
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
    return leeway.canServe(physician, session);
  }

  /** What else the roster leaves open as it stands. */
  public Leeway leeway() {
    return leeway;
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
