package org.zhishou.engine.scoring;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.problem.Site;
import org.zhishou.engine.problem.TourWindow;
import org.zhishou.engine.roster.Duty;
import org.zhishou.engine.rulebook.Rule;

/**
 * A checked problem as arrays, made once and never changed. Centres and physicians are numbered in
 * the problem's order, sites as {@link #sites} says, days and weeks from the first, sessions by
 * site, day and kind, seats by session.
 */
public final class ScoringTables {
  private static final int KINDS = Session.values().length;

  private final CheckedProblem checked;
  private final SiteTable sites;
  private final StaffIndex index;
  private final CalendarTable calendar;
  private final SessionTable sessions;
  private final PostingTable postings;
  private final StaffTable staff;
  private final TourTable tours;
  private final DemandTable demand;
  private final HomeTable home;
  private final RequestTable requests;
  private final BaselineTable baseline;
  private final long[] weights;
  private final boolean[] overlaps = new boolean[KINDS * KINDS];
  private final int[] monthOfDay;
  private final boolean eveningMayFollowFullDay;
  private final int remoteDutyDaysPerWeek;
  private final int siteCount;
  private final int days;
  private final int weeks;

  public ScoringTables(CheckedProblem checked) {
    this.checked = checked;
    var problem = checked.problem();
    sites = new SiteTable(problem);
    index = new StaffIndex(problem);
    siteCount = sites.sites();
    calendar = new CalendarTable(problem.period(), checked.calendar());
    days = calendar.days();
    weeks = calendar.weeks();
    sessions = new SessionTable(problem, sites, checked.calendar());
    postings = new PostingTable(problem, calendar, sessions, index);
    staff = new StaffTable(checked, sites, index, postings);
    tours = new TourTable(problem, sites, sessions);
    demand = new DemandTable(problem, sites, calendar, sessions, staff, postings, tours);
    home = new HomeTable(problem, staff);
    requests = new RequestTable(problem, sites, staff);
    baseline = new BaselineTable(problem, sites, sessions, index);
    for (var one : Session.values()) {
      for (var other : Session.values()) {
        overlaps[one.ordinal() * KINDS + other.ordinal()] = problem.policy().overlap(one, other);
      }
    }
    var firstMonth = YearMonth.from(problem.period().firstDay());
    monthOfDay =
        IntStream.range(0, calendar.days())
            .mapToObj(problem.period()::date)
            .mapToInt(date -> (int) firstMonth.until(YearMonth.from(date), ChronoUnit.MONTHS))
            .toArray();
    eveningMayFollowFullDay = problem.policy().eveningMayFollowFullDay();
    remoteDutyDaysPerWeek = sites.anyRemote() ? problem.policy().remoteDutyDaysPerWeek() : 0;
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
    return sites.centres();
  }

  /**
   * How many sites there are: the centres, which have the first numbers; then, where any centre has
   * remote sessions, the remote clinic of each; then the tours.
   */
  public int sites() {
    return siteCount;
  }

  /** Whether any centre has remote sessions. */
  public boolean anyRemote() {
    return sites.anyRemote();
  }

  public boolean isRemote(int site) {
    return sites.isRemote(site);
  }

  public boolean isTour(int site) {
    return sites.isTour(site);
  }

  /** The remote clinic of a centre; to be asked only where there is {@link #anyRemote}. */
  public int remoteSite(int centre) {
    return sites.remoteOf(centre);
  }

  /** The centre that a site is of, or a tour starts from. */
  public int centreOfSite(int site) {
    return sites.centreOf(site);
  }

  public Site site(int site) {
    return sites.site(site);
  }

  /** The number of a site, or -1 where the problem has no such site. */
  public int siteNumber(Site site) {
    return sites.number(site);
  }

  int tourOf(int site) {
    return sites.tourOf(site);
  }

  public int days() {
    return days;
  }

  public int weeks() {
    return weeks;
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

  int[] sitesBySession() {
    return sessions.sitesBySession();
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

  /** The first session of a site; for the number after the last site, that of sessions. */
  public int firstSessionOfSite(int site) {
    return sessions.firstSessionOf(site);
  }

  /** The first seat of a site; for the number after the last site, the number of seats. */
  public int firstSeatOfSite(int site) {
    return sessions.firstSeatOfSite(site);
  }

  public int seatsOf(int session) {
    return sessions.seatsOf(session);
  }

  public int siteOf(int session) {
    return sessions.siteOf(session);
  }

  /** The centre whose session it is, on site or remote, or from which the tour starts. */
  public int centreOf(int session) {
    return sites.centreOf(sessions.siteOf(session));
  }

  public int dayOf(int session) {
    return sessions.dayOf(session);
  }

  public Session kindOf(int session) {
    return sessions.kindOf(session);
  }

  /** {@link Session#ordinal} of {@link #kindOf}. */
  int kindNumber(int session) {
    return sessions.kindNumber(session);
  }

  public int halfDaysOf(int session) {
    return sessions.halfDaysOf(session);
  }

  /** Whether the session is marked required on its date. */
  public boolean isRequired(int session) {
    return sessions.isRequired(session);
  }

  /** The site's session of that kind and day, or -1 where it is closed. */
  public int sessionAt(int site, int day, Session kind) {
    return sessions.at(site, day, kind);
  }

  /** Whether some session of the site is open on the day. */
  public boolean isOpenOn(int site, int day) {
    return sessions.isOpenOn(site, day);
  }

  /** The session of a duty, or -1 where there is none such in the period. */
  public int sessionOf(Site site, LocalDate date, Session kind) {
    var number = sites.number(site);
    var period = checked.problem().period();
    return number < 0 || !period.contains(date)
        ? -1
        : sessions.at(number, period.indexOf(date), kind);
  }

  /** The duty of a physician in a session, not pinned. */
  public Duty duty(int session, int physician) {
    var site = sites.site(siteOf(session));
    var problem = checked.problem();
    return new Duty(
        site.centre(),
        site.tour(),
        problem.period().date(dayOf(session)),
        kindOf(session),
        site.mode(),
        problem.physicians().get(physician).id(),
        false);
  }

  /** The duty of a physician on a seat. */
  public Duty dutyOnSeat(int seat, int physician) {
    return duty(sessionOfSeat(seat), physician).withPinned(isPinned(seat));
  }

  int fullDaySession(int site, int day) {
    return sessions.at(site, day, Session.FULL_DAY);
  }

  int morningSession(int site, int day) {
    return sessions.at(site, day, Session.MORNING);
  }

  int afternoonSession(int site, int day) {
    return sessions.at(site, day, Session.AFTERNOON);
  }

  /** Whether nobody can be on both of two sessions of one date. */
  public boolean cannotBeOnBoth(int session, int other) {
    return sites.placeOf(sessions.siteOf(session)) != sites.placeOf(sessions.siteOf(other))
        || overlaps[sessions.kindNumber(session) * KINDS + sessions.kindNumber(other)];
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

  /** The number of a physician's series at a site on the day's weekday. */
  int series(int physician, int site, int day) {
    return (physician * sites() + site) * 7 + day % 7;
  }

  public boolean halfDayCountsAsDutyDay() {
    return checked.problem().policy().halfDayCountsAsDutyDay();
  }

  public boolean isQualified(int physician) {
    return staff.isQualified(physician);
  }

  public boolean isOfOneSpecialty(int physician, int other) {
    return staff.record(physician).specialty().equals(staff.record(other).specialty());
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

  /** Whether the physician may practise at the site of the session, on its date. */
  public boolean isPermitted(int physician, int session) {
    return staff.isPermitted(physician, sessions.siteOf(session), sessions.dayOf(session));
  }

  /** Whether the physician may practise at the site on dates on which nobody posts them. */
  public boolean isPermittedAt(int physician, int site) {
    return staff.isPermitted(physician, site);
  }

  /** Whether the session's site lies within every travel limit that applies to it. */
  public boolean isInReach(int physician, int session) {
    return staff.isInReach(
        physician, sessions.siteOf(session), sessions.dayOf(session), sessions.kindOf(session));
  }

  public boolean isAvailable(int physician, int session) {
    return staff.isAvailable(physician, sessions.dayOf(session), sessions.kindNumber(session));
  }

  /** Qualified, permitted, in reach and available: no limit of one duty alone is broken. */
  public boolean isLegal(int physician, int session) {
    return staff.isLegal(
        physician, sessions.siteOf(session), sessions.dayOf(session), sessions.kindNumber(session));
  }

  /** Who may legally serve full days, or half-days, at the site on some date. */
  public int[] candidates(int site) {
    return staff.candidates(site);
  }

  /** The sites that have the physician among their candidates. */
  public int[] sitesOf(int physician) {
    return staff.sitesOf(physician);
  }

  /** One way, on dates on which the physician is posted nowhere. */
  public int minutes(int physician, int site) {
    return staff.minutes(physician, site);
  }

  /** One way; 0 on dates of a posting. */
  public int minutes(int physician, int site, int day) {
    return staff.minutes(physician, site, day);
  }

  public int postings() {
    return postings.postings();
  }

  /** The posting that the physician has on the day, or -1. */
  public int postingAt(int physician, int day) {
    return postings.at(physician, day);
  }

  public int centreOfPosting(int posting) {
    return postings.centreOf(posting);
  }

  public int physicianOfPosting(int posting) {
    return postings.physicianOf(posting);
  }

  public int daysPerWeekOfPosting(int posting) {
    return postings.daysPerWeek(posting);
  }

  int wantedDaysOfPosting(int posting, int week) {
    return postings.wanted(posting, week);
  }

  /** Whether a duty at the site is on site where the physician is posted that day. */
  public boolean isWherePosted(int physician, int site, int day) {
    var posting = postings.at(physician, day);
    return posting >= 0 && postings.centreOf(posting) == site;
  }

  /** Windows of tours that ask for a visit, tour by tour and in order. */
  public int tourWindows() {
    return tours.windows();
  }

  /** The window that a tour's session lies in. */
  public int windowOf(int session) {
    return tours.windowOf(session);
  }

  /** The sessions of a window, by date. */
  public int[] sessionsOfWindow(int window) {
    return tours.sessionsOf(window);
  }

  /** Places of the team of a window's tour. */
  public int teamOfWindow(int window) {
    return tours.seats(tours.tourOf(window));
  }

  /** Places of the team that name a specialty, row by row. */
  public int[] namedSeatsOfWindow(int window) {
    return tours.namedSeats(tours.tourOf(window));
  }

  public int openSeatsOfWindow(int window) {
    return tours.openSeats(tours.tourOf(window));
  }

  /** The row of the team that names the physician's specialty, or -1. */
  public int teamRowOf(int window, int physician) {
    return tours.rowOf(tours.tourOf(window), physician);
  }

  /** The site of a window's tour. */
  public int siteOfWindow(int window) {
    return sites.siteOfTour(tours.tourOf(window));
  }

  /** The dates of a window, as the problem has them. */
  public TourWindow datesOfWindow(int window) {
    return tours.dates(window);
  }

  TourTable tours() {
    return tours;
  }

  /** From 0, of the period's months. */
  public int monthOf(int day) {
    return monthOfDay[day];
  }

  /** Calendar months that the period touches. */
  int months() {
    return monthOfDay[monthOfDay.length - 1] + 1;
  }

  public boolean eveningMayFollowFullDay() {
    return eveningMayFollowFullDay;
  }

  public int maxExtraEveningsPerMonth() {
    return checked.problem().policy().maxExtraEveningsPerMonth();
  }

  public int maxRemoteHalfDaysPerWeek() {
    return checked.problem().policy().maxRemoteHalfDaysPerWeek();
  }

  /** Duty days of a week that remote sessions may stand in for; 0 where there are none. */
  public int remoteDutyDaysPerWeek() {
    return remoteDutyDaysPerWeek;
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

  public boolean isRegularAt(int physician, int site) {
    return staff.isRegularAt(physician, site);
  }

  public boolean isRegularOn(int physician, int site, int weekday) {
    return staff.isRegularOn(physician, site, weekday);
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

  int hospitals() {
    return home.hospitals();
  }

  int hospitalOf(int physician) {
    return home.hospitalOf(physician);
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

  /** The request for the physician's specialty at a centre or its remote clinic, or -1. */
  public int requestOf(int site, int physician) {
    return requests.requestOf(site, physician);
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
    return index.centre(id);
  }

  public int physicianIndex(String id) {
    return index.physician(id);
  }
}
