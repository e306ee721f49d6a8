package org.zhishou.engine.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.calendar.WorkingCalendar;
import org.zhishou.engine.problem.Centre;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.problem.Hospital;
import org.zhishou.engine.problem.Physician;
import org.zhishou.engine.problem.Policy;
import org.zhishou.engine.problem.Posting;
import org.zhishou.engine.problem.RosterProblem;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.problem.Site;
import org.zhishou.engine.problem.Tour;
import org.zhishou.engine.roster.Duty;
import org.zhishou.engine.roster.MalformedRosterException;
import org.zhishou.engine.text.Text;

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
  private final Map<String, Tour> tours;
  private final Map<String, List<Posting>> postings;
  private final Map<String, List<Assignment>> byPhysician;
  private final Map<String, List<Assignment>> clinics;
  private final Map<String, List<Assignment>> byCentre;
  private final Map<String, List<Assignment>> byTour;

  RosterBook(CheckedProblem checked, List<Duty> duties) {
    this.checked = checked;
    this.hospitals = index(problem().hospitals(), Hospital::id);
    this.centres = index(problem().centres(), Centre::id);
    this.physicians = index(problem().physicians(), Physician::id);
    this.tours = index(problem().tours(), Tour::id);
    this.postings =
        problem().postings().stream().collect(Collectors.groupingBy(Posting::physician));
    this.hours = new OpeningHours(calendar());
    this.demand = new Demand(policy(), calendar(), hours);
    this.assignments = duties.stream().map(this::resolve).toList();
    this.byPhysician = group(assignments, assignment -> assignment.physician().id());
    this.clinics =
        group(
            assignments.stream().filter(assignment -> !assignment.isTour()).toList(),
            assignment -> assignment.centre().id());
    this.byCentre =
        group(
            assignments.stream().filter(Assignment::isOnSite).toList(),
            assignment -> assignment.centre().id());
    this.byTour =
        group(
            assignments.stream().filter(Assignment::isTour).toList(),
            assignment -> Objects.requireNonNull(assignment.tour()).id());
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

  /** On site. */
  public List<Assignment> at(Centre centre) {
    return byCentre.getOrDefault(centre.id(), List.of());
  }

  /** On site and remote. */
  public List<Assignment> clinicsOf(Centre centre) {
    return clinics.getOrDefault(centre.id(), List.of());
  }

  public List<Assignment> on(Tour tour) {
    return byTour.getOrDefault(tour.id(), List.of());
  }

  List<Assignment> on(Tour tour, LocalDate date) {
    return on(tour).stream().filter(duty -> duty.date().equals(date)).toList();
  }

  /** The posting that the physician has on the date. */
  public Optional<Posting> posting(Physician physician, LocalDate date) {
    return postings.getOrDefault(physician.id(), List.of()).stream()
        .filter(posting -> posting.covers(date))
        .findFirst();
  }

  /** Whether the duty is on site at the centre that its physician is posted to that date. */
  boolean isWherePosted(Assignment duty) {
    return duty.isOnSite()
        && posting(duty.physician(), duty.date())
            .filter(posting -> posting.centre().equals(duty.centre().id()))
            .isPresent();
  }

  /** Whether somebody posted to the centre is on site there. */
  boolean postedOnSite(Centre centre, LocalDate date) {
    return at(centre).stream().anyMatch(duty -> duty.date().equals(date) && isWherePosted(duty));
  }

  /** The dates, on whatever day, with at least one duty of the physician, remote ones too. */
  SortedSet<LocalDate> dates(Physician physician) {
    return of(physician).stream()
        .map(Assignment::date)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** {@code docs/rules.md}, "duty day of a physician": remote duties make none. */
  public SortedSet<LocalDate> dutyDays(Physician physician) {
    return of(physician).stream()
        .filter(duty -> !duty.isRemote())
        .map(Assignment::date)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Those on which the physician is posted nowhere. */
  SortedSet<LocalDate> ordinaryDutyDays(Physician physician) {
    var days = dutyDays(physician);
    days.removeIf(date -> posting(physician, date).isPresent());
    return days;
  }

  /** {@code docs/rules.md}, "duty day of a centre". */
  public SortedSet<LocalDate> dutyDays(Centre centre) {
    return dutyDaysOf(at(centre));
  }

  private SortedSet<LocalDate> dutyDaysOf(List<Assignment> duties) {
    var staffed =
        duties.stream()
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
    var counted = countedDays(centre);
    return weeks().stream()
        .collect(
            Collectors.toMap(
                Function.identity(),
                monday ->
                    Math.max(
                        0, demand.required(centre, monday) - counted.getOrDefault(monday, 0))));
  }

  /** Per Monday: duty days, and remote ones as far as they may stand in for them. */
  public Map<LocalDate, Integer> countedDays(Centre centre) {
    var onSite = dutyDays(centre);
    var withRemote = dutyDaysOf(clinicsOf(centre));
    return weeks().stream()
        .collect(
            Collectors.toMap(
                Function.identity(),
                monday -> {
                  var next = monday.plusWeeks(1);
                  var days = onSite.subSet(monday, next).size();
                  var others = withRemote.subSet(monday, next).size() - days;
                  return days + Math.min(policy().remoteDutyDaysPerWeek(), others);
                }));
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

  /** One-way driving minutes of a duty on site or on a tour; 0 for whoever is posted that date. */
  public int minutes(Assignment duty) {
    var physician = duty.physician();
    if (!dispatched(physician) || posting(physician, duty.date()).isPresent()) {
      return 0;
    }
    var tour = duty.tour();
    var ofTour = tour == null ? null : tour.minutesFrom(physician.institution());
    return ofTour == null ? minutes(physician, duty.centre()) : ofTour;
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
        centre(duty.centre()),
        tour(duty.tour()),
        duty.date(),
        duty.session(),
        duty.mode(),
        physician(duty.physician()));
  }

  private @Nullable Tour tour(@Nullable String id) {
    return id == null ? null : known(tours, id);
  }

  /** Which clinic or tour a site is, in words. */
  Object where(Site site) {
    var tour = tour(site.tour());
    if (tour != null) {
      return Text.of("audit.where.tour", tour.label());
    }
    var label = centre(site.centre()).label();
    return site.isRemote() ? Text.of("audit.where.remote", label) : label;
  }

  private static Map<String, List<Assignment>> group(
      List<Assignment> assignments, Function<Assignment, String> key) {
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
