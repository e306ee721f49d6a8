package org.zhishou.engine.scoring;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.rulebook.Rule;

/**
 * A checked problem as arrays, made once and never changed. Centres and physicians are numbered in
 * the problem's order, days and weeks from the first, sessions by centre, day and kind, seats by
 * session.
 */
public final class ScoringTables {
  private final CheckedProblem checked;
  private final CalendarTable calendar;
  private final SessionTable sessions;
  private final StaffTable staff;
  private final DemandTable demand;
  private final HomeTable home;
  private final RequestTable requests;
  private final BaselineTable baseline;
  private final long[] weights;

  public ScoringTables(CheckedProblem checked) {
    this.checked = checked;
    var problem = checked.problem();
    calendar = new CalendarTable(problem.period(), checked.calendar());
    sessions = new SessionTable(problem, checked.calendar());
    staff = new StaffTable(checked);
    demand = new DemandTable(problem, calendar, sessions, staff);
    home = new HomeTable(problem, staff);
    requests = new RequestTable(problem, staff);
    baseline = new BaselineTable(problem, sessions, staff);
    weights = new long[Rule.values().length];
    for (var rule : Rule.values()) {
      weights[rule.ordinal()] = problem.policy().weight(rule);
    }
  }

  public CheckedProblem checked() {
    return checked;
  }

  public long weight(Rule rule) {
    return weights[rule.ordinal()];
  }

  public int physicians() {
    return staff.physicians();
  }

  public int centres() {
    return staff.centres();
  }

  public int days() {
    return calendar.days();
  }

  public int weeks() {
    return calendar.weeks();
  }

  public int sessions() {
    return sessions.sessions();
  }

  public int seats() {
    return sessions.seats();
  }

  int[] sessionsBySeat() {
    return sessions.sessionsBySeat();
  }

  int[] centresBySession() {
    return sessions.centresBySession();
  }

  int[] daysBySession() {
    return sessions.daysBySession();
  }

  public int sessionOfSeat(int seat) {
    return sessions.sessionOfSeat(seat);
  }

  public int firstSeatOf(int session) {
    return sessions.firstSeatOf(session);
  }

  /** The first session of a centre; for the number after the last centre, that of sessions. */
  public int firstSessionOfCentre(int centre) {
    return sessions.firstSessionOfCentre(centre);
  }

  /** The first seat of a centre; for the number after the last centre, the number of seats. */
  public int firstSeatOfCentre(int centre) {
    return sessions.firstSeatOfCentre(centre);
  }

  public int seatsOf(int session) {
    return sessions.seatsOf(session);
  }

  public int centreOf(int session) {
    return sessions.centreOf(session);
  }

  public int dayOf(int session) {
    return sessions.dayOf(session);
  }

  public Session kindOf(int session) {
    return sessions.kindOf(session);
  }

  public int halfDaysOf(int session) {
    return sessions.halfDaysOf(session);
  }

  /** Whether the session is marked required on its date. */
  public boolean isRequired(int session) {
    return sessions.isRequired(session);
  }

  /** The centre's session of that kind and day, or -1 where it is closed. */
  public int sessionAt(int centre, int day, Session kind) {
    return sessions.at(centre, day, kind);
  }

  int fullDaySession(int centre, int day) {
    return sessions.at(centre, day, Session.FULL_DAY);
  }

  int morningSession(int centre, int day) {
    return sessions.at(centre, day, Session.MORNING);
  }

  int afternoonSession(int centre, int day) {
    return sessions.at(centre, day, Session.AFTERNOON);
  }

  /** Whether nobody can be on both of two sessions of one date. */
  public boolean cannotBeOnBoth(int session, int other) {
    return sessions.centreOf(session) != sessions.centreOf(other)
        || sessions.kindOf(session).overlaps(sessions.kindOf(other));
  }

  public boolean isWorkingDay(int day) {
    return calendar.isWorkingDay(day);
  }

  /** Working days of the week, 0 to 7. */
  public int workingDays(int week) {
    return calendar.workingDays(week);
  }

  /** Whether a duty on the day counts for {@code fixed-weekday}. */
  public boolean countsForSeries(int day) {
    return !calendar.isMakeUpWorkingDay(day);
  }

  /** The number of a physician's series at a centre on the day's weekday. */
  int series(int physician, int centre, int day) {
    return (physician * centres() + centre) * 7 + day % 7;
  }

  public boolean halfDayCountsAsDutyDay() {
    return checked.problem().policy().halfDayCountsAsDutyDay();
  }

  public boolean isQualified(int physician) {
    return staff.isQualified(physician);
  }

  public boolean isSenior(int physician) {
    return staff.isSenior(physician);
  }

  public boolean isDispatched(int physician) {
    return staff.isDispatched(physician);
  }

  /** The centre that employs the physician, or -1 for the dispatched. */
  public int ownCentre(int physician) {
    return staff.ownCentre(physician);
  }

  public boolean isPermitted(int physician, int centre) {
    return staff.isPermitted(physician, centre);
  }

  /** Whether the session's centre lies within every travel limit that applies to it. */
  public boolean isInReach(int physician, int session) {
    return staff.isInReach(physician, sessions.centreOf(session), sessions.kindOf(session));
  }

  public boolean isAvailable(int physician, int session) {
    return staff.isAvailable(physician, sessions.dayOf(session), sessions.kindOf(session));
  }

  /** Qualified, permitted, in reach and available: no limit of one duty alone is broken. */
  public boolean isLegal(int physician, int session) {
    return staff.isLegal(
        physician, sessions.centreOf(session), sessions.dayOf(session), sessions.kindOf(session));
  }

  /** Who may legally serve full days, or half-days, at the centre on some date. */
  public int[] candidates(int centre) {
    return staff.candidates(centre);
  }

  /** The centres that have the physician among their candidates. */
  public int[] centresOf(int physician) {
    return staff.centresOf(physician);
  }

  public int minutes(int physician, int centre) {
    return staff.minutes(physician, centre);
  }

  public int weeklyLimit(int physician) {
    return staff.weeklyLimit(physician);
  }

  /** Duty days in the period, {@link Integer#MAX_VALUE} where nothing limits them. */
  public int periodLimit(int physician) {
    return staff.periodLimit(physician);
  }

  /** By centre, 0 where it gives none. */
  long[] populations() {
    return checked.problem().centres().stream()
        .mapToLong(centre -> Objects.requireNonNullElse(centre.population(), 0))
        .toArray();
  }

  public int serviceDaysTarget(int physician) {
    return staff.serviceDaysTarget(physician);
  }

  public boolean isUndesired(int physician, int day) {
    return staff.isUndesired(physician, day);
  }

  public boolean isPreferred(int physician, int day) {
    return staff.isPreferred(physician, day);
  }

  public boolean isRegularAt(int physician, int centre) {
    return staff.isRegularAt(physician, centre);
  }

  public boolean isRegularOn(int physician, int centre, int weekday) {
    return staff.isRegularOn(physician, centre, weekday);
  }

  /** Whether {@code fair-workload} counts the physician: dispatched and qualified. */
  public boolean sharesLoad(int physician) {
    return staff.sharesLoad(physician);
  }

  public int carriedOverHalfDays(int physician) {
    return staff.carriedOverHalfDays(physician);
  }

  public long targetHalfDays(int physician) {
    return demand.targetHalfDays(physician);
  }

  /** Duty days the week requires of the centre. */
  public int required(int centre, int week) {
    return demand.required(centre, week);
  }

  public int neededHalfDays(int centre, int week) {
    return demand.neededHalfDays(centre, week);
  }

  /** How many departments, a hospital's physicians of one specialty, have physicians. */
  public int departments() {
    return home.departments();
  }

  /** The physician's department, or -1 for own staff. */
  public int departmentOf(int physician) {
    return home.departmentOf(physician);
  }

  /** Everybody of the physician's department, the physician too; nobody for own staff. */
  public List<Integer> colleagues(int physician) {
    return home.colleagues(physician);
  }

  /** {@link Integer#MAX_VALUE} where nothing limits it. */
  public int maxAway(int department, int day) {
    return home.maxAway(department, day);
  }

  public int requests() {
    return requests.requests();
  }

  /** The centre's request for the physician's specialty, or -1. */
  public int requestOf(int centre, int physician) {
    return requests.requestOf(centre, physician);
  }

  public int requestedDates(int request) {
    return requests.dates(request);
  }

  public int baselineDuties() {
    return baseline.duties();
  }

  public boolean isInBaseline(int session, int physician) {
    return baseline.contains(session, physician);
  }

  /** Whether a pinned duty holds the seat. */
  public boolean isPinned(int seat) {
    return baseline.isPinned(seat);
  }

  /** Pinned physicians by seat. */
  public Map<Integer, Integer> pinned() {
    return baseline.pinned();
  }

  /** Session and physician of every baseline duty that is not pinned and whose session is open. */
  public Iterable<int[]> movableBaseline() {
    return baseline.movable();
  }

  /** The number of a centre by its id. */
  public int centreIndex(String id) {
    return staff.centreIndex(id);
  }

  public int physicianIndex(String id) {
    return staff.physicianIndex(id);
  }
}
