package org.zhishou.engine.audit;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhishou.engine.calendar.WorkingCalendar;
import org.zhishou.engine.problem.Centre;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.problem.Hospital;
import org.zhishou.engine.problem.Physician;
import org.zhishou.engine.problem.Policy;
import org.zhishou.engine.problem.RosterProblem;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.roster.Duty;
import org.zhishou.engine.roster.MalformedRosterException;

/** A well-formed roster beside its problem, looked up by physician, centre and week. */
public final class RosterBook {
  private static final int OWN_STAFF_DAYS_PER_WEEK = 7;

  private final CheckedProblem checked;
  private final Map<String, Hospital> hospitals;
  private final Map<String, Centre> centres;
  private final Map<String, Physician> physicians;
  private final Demand demand;
  private final OpeningHours hours;
  private final List<Assignment> assignments;
  private final Map<String, List<Assignment>> byPhysician;
  private final Map<String, List<Assignment>> byCentre;

  RosterBook(CheckedProblem checked, List<Duty> duties) {
    this.checked = checked;
    this.hospitals = index(problem().hospitals(), Hospital::id);
    this.centres = index(problem().centres(), Centre::id);
    this.physicians = index(problem().physicians(), Physician::id);
    this.hours = new OpeningHours(calendar());
    this.demand = new Demand(policy(), calendar(), hours);
    this.assignments = duties.stream().map(this::resolve).toList();
    this.byPhysician = group(assignment -> assignment.physician().id());
    this.byCentre = group(assignment -> assignment.centre().id());
  }

  /**
   * @throws MalformedRosterException with every defect, as {@link Auditor#audit} has them
   */
  public static RosterBook of(CheckedProblem problem, List<Duty> duties) {
    var defects = RosterDefects.of(problem, duties);
    if (!defects.isEmpty()) {
      throw new MalformedRosterException(defects);
    }
    return new RosterBook(problem, duties);
  }

  public RosterProblem problem() {
    return checked.problem();
  }

  Policy policy() {
    return problem().policy();
  }

  public WorkingCalendar calendar() {
    return checked.calendar();
  }

  Demand demand() {
    return demand;
  }

  /** {@code docs/rules.md}, {@code required(c, w)}, in duty days of the week from a Monday. */
  public int required(Centre centre, LocalDate monday) {
    return demand.required(centre, monday);
  }

  OpeningHours hours() {
    return hours;
  }

  Centre centre(String id) {
    return known(centres, id);
  }

  Physician physician(String id) {
    return known(physicians, id);
  }

  List<LocalDate> dates() {
    var period = problem().period();
    return Stream.iterate(period.firstDay(), date -> date.plusDays(1))
        .limit(period.days())
        .toList();
  }

  /** Their Mondays. */
  public List<LocalDate> weeks() {
    var period = problem().period();
    return Stream.iterate(period.firstDay(), monday -> monday.plusWeeks(1))
        .limit(period.weeks())
        .toList();
  }

  /** All, as the roster lists them. */
  List<Assignment> assignments() {
    return assignments;
  }

  public List<Assignment> of(Physician physician) {
    return byPhysician.getOrDefault(physician.id(), List.of());
  }

  public List<Assignment> at(Centre centre) {
    return byCentre.getOrDefault(centre.id(), List.of());
  }

  /** The dates, on whatever day, with at least one duty of the physician. */
  public SortedSet<LocalDate> dutyDays(Physician physician) {
    return of(physician).stream()
        .map(Assignment::date)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** {@code docs/rules.md}, "duty day of a centre". */
  public SortedSet<LocalDate> dutyDays(Centre centre) {
    var staffed =
        at(centre).stream()
            .collect(
                Collectors.groupingBy(
                    Assignment::date, Collectors.mapping(Assignment::session, Collectors.toSet())));
    var days = new TreeSet<LocalDate>();
    staffed.forEach(
        (date, sessions) -> {
          var morning = sessions.contains(Session.MORNING);
          var afternoon = sessions.contains(Session.AFTERNOON);
          var enough =
              policy().halfDayCountsAsDutyDay() ? morning || afternoon : morning && afternoon;
          if (calendar().isWorkingDay(date) && (sessions.contains(Session.FULL_DAY) || enough)) {
            days.add(date);
          }
        });
    return days;
  }

  /** {@code docs/rules.md}, {@code missing(c, w)}, per Monday. */
  public Map<LocalDate, Integer> missing(Centre centre) {
    var staffed = new HashMap<LocalDate, Integer>();
    dutyDays(centre).forEach(date -> staffed.merge(Assignment.mondayOf(date), 1, Integer::sum));
    return weeks().stream()
        .collect(
            Collectors.toMap(
                Function.identity(),
                monday ->
                    Math.max(
                        0, demand.required(centre, monday) - staffed.getOrDefault(monday, 0))));
  }

  /** Whether a hospital employs the physician; else a centre does. */
  public boolean dispatched(Physician physician) {
    return hospitals.containsKey(physician.institution());
  }

  /** One-way driving minutes; 0 for own staff. */
  public int minutes(Physician physician, Centre centre) {
    return dispatched(physician)
        ? checked.travel().minutes(physician.institution(), centre.id())
        : 0;
  }

  /** In duty days a week. */
  int weeklyLimit(Physician physician) {
    var own = physician.maxDutyDaysPerWeek();
    if (own != null) {
      return own;
    }
    return dispatched(physician) ? policy().maxDutyDaysPerWeek() : OWN_STAFF_DAYS_PER_WEEK;
  }

  private Assignment resolve(Duty duty) {
    return new Assignment(
        centre(duty.centre()), duty.date(), duty.session(), physician(duty.physician()));
  }

  private Map<String, List<Assignment>> group(Function<Assignment, String> key) {
    return assignments.stream().collect(Collectors.groupingBy(key));
  }

  private static <T> Map<String, T> index(List<T> things, Function<T, String> id) {
    return things.stream().collect(Collectors.toMap(id, Function.identity()));
  }

  private static <T> T known(Map<String, T> things, String id) {
    var thing = things.get(id);
    if (thing == null) {
      throw new IllegalArgumentException("The problem has nothing with the id " + id);
    }
    return thing;
  }
}
