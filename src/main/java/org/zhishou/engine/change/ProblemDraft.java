package org.zhishou.engine.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.calendar.WorkingCalendar;
import org.zhishou.engine.json.FaultCode;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Place;
import org.zhishou.engine.problem.BaselineDuty;
import org.zhishou.engine.problem.CalendarDays;
import org.zhishou.engine.problem.Centre;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.problem.Hospital;
import org.zhishou.engine.problem.Opening;
import org.zhishou.engine.problem.Openings;
import org.zhishou.engine.problem.Period;
import org.zhishou.engine.problem.Physician;
import org.zhishou.engine.problem.Policy;
import org.zhishou.engine.problem.Posting;
import org.zhishou.engine.problem.RosterProblem;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.problem.Site;
import org.zhishou.engine.problem.Tour;
import org.zhishou.engine.problem.Unavailability;
import org.zhishou.engine.text.Text;

/**
 * A problem while changes are made to it, one after the other; what a change names and the problem
 * does not have is a fault of the change.
 */
final class ProblemDraft {
  private record Absence(Predicate<Physician> who, Unavailability when) {}

  private final RosterProblem before;
  private final WorkingCalendar calendarBefore;
  private final Faults faults;
  private final List<Hospital> hospitals;
  private final List<Centre> centres;
  private final List<Physician> physicians;
  private final List<Posting> postings;
  private final List<Tour> tours;
  private final List<Absence> absences = new ArrayList<>();
  private final Map<String, Place> places = new LinkedHashMap<>();
  private Policy policy;
  private @Nullable CalendarDays calendar;
  private Place place;

  /**
   * @param place of the list of changes
   */
  ProblemDraft(CheckedProblem snapshot, Place place, Faults faults) {
    before = snapshot.problem();
    calendarBefore = snapshot.calendar();
    this.faults = faults;
    this.place = place;
    hospitals = new ArrayList<>(before.hospitals());
    centres = new ArrayList<>(before.centres());
    physicians = new ArrayList<>(before.physicians());
    postings = new ArrayList<>(before.postings());
    tours = new ArrayList<>(before.tours());
    policy = before.policy();
    calendar = before.calendar();
  }

  void apply(Change change, Place itsPlace) {
    place = itsPlace;
    change.applyTo(this);
  }

  Period period() {
    return before.period();
  }

  /** Whether a date lies in the period; else that is a fault of the property. */
  boolean inPeriod(String property, LocalDate date) {
    if (period().contains(date)) {
      return true;
    }
    outside(property, date);
    return false;
  }

  /** Whether the dates {@code from} and {@code to} hold any of the period; else that is a fault. */
  boolean touchesPeriod(LocalDate from, LocalDate to) {
    if (from.isAfter(period().lastDay())) {
      outside("from", from);
      return false;
    }
    if (to.isBefore(period().firstDay())) {
      outside("to", to);
      return false;
    }
    return true;
  }

  private void outside(String property, LocalDate date) {
    faults.addWorded(
        FaultCode.DATE_OUTSIDE_PERIOD,
        "date-outside-period.change",
        place.property(property),
        date,
        period().firstDay(),
        period().lastDay());
  }

  @Nullable Hospital hospital(String property, String id) {
    return known(property, find(hospitals, Hospital::id, id), "problem.expected.hospital");
  }

  @Nullable Centre centre(String property, String id) {
    return known(property, find(centres, Centre::id, id), "problem.expected.centre");
  }

  @Nullable Physician physician(String property, String id) {
    return known(property, find(physicians, Physician::id, id), "problem.expected.physician");
  }

  private static <T> @Nullable T find(List<T> things, Function<T, String> idOf, String id) {
    return things.stream().filter(thing -> idOf.apply(thing).equals(id)).findFirst().orElse(null);
  }

  private <T> @Nullable T known(String property, @Nullable T found, String expected) {
    if (found == null) {
      faults.unfit(FaultCode.UNKNOWN_ID, place.property(property), Text.of(expected));
    }
    return found;
  }

  void changeHospital(String id, UnaryOperator<Hospital> change) {
    hospitals.replaceAll(one -> one.id().equals(id) ? change.apply(one) : one);
  }

  void changeCentre(String id, UnaryOperator<Centre> change) {
    centres.replaceAll(one -> one.id().equals(id) ? change.apply(one) : one);
  }

  void changePhysicians(Predicate<Physician> who, UnaryOperator<Physician> change) {
    physicians.replaceAll(one -> who.test(one) ? change.apply(one) : one);
  }

  void changePolicy(UnaryOperator<Policy> change) {
    policy = change.apply(policy);
  }

  /** The built-in calendar is written out by the first change of it. */
  void changeCalendar(UnaryOperator<CalendarDays> change) {
    var days =
        calendar == null
            ? new CalendarDays(
                calendarBefore.holidays().stream().sorted().toList(),
                calendarBefore.makeUpWorkingDays().stream().sorted().toList())
            : calendar;
    calendar = change.apply(days);
  }

  void add(Physician physician) {
    places.put("/physicians/" + physicians.size(), place.property("physician"));
    physicians.add(physician);
  }

  void add(Centre centre) {
    places.put("/centres/" + centres.size(), place.property("centre"));
    centres.add(centre);
  }

  void add(Posting posting) {
    places.put("/postings/" + postings.size(), place);
    postings.add(posting);
  }

  /** In place of the tour of its id, if there is one. */
  void put(Tour tour) {
    var ids = tours.stream().map(Tour::id).toList();
    var index = ids.contains(tour.id()) ? ids.indexOf(tour.id()) : tours.size();
    places.put("/tours/" + index, place.property("tour"));
    if (index < tours.size()) {
      tours.set(index, tour);
    } else {
      tours.add(tour);
    }
  }

  void withdraw(Predicate<Physician> who, Unavailability absence) {
    absences.add(new Absence(who, absence));
    changePhysicians(who, one -> one.withAbsence(absence));
  }

  /** The pins that cannot be: the physician is withdrawn, or there is no seat any more. */
  List<ReleasedPin> releasedPins() {
    record Place(Site site, LocalDate date, Session session) {}
    var openings = new Openings(workingCalendar());
    var taken = new HashMap<Place, Integer>();
    var released = new ArrayList<ReleasedPin>();
    for (var duty : before.baseline()) {
      if (!duty.pinned()) {
        continue;
      }
      var seats = seats(duty, openings);
      var here = new Place(duty.site(), duty.date(), duty.session());
      if (withdrawn(duty)) {
        released.add(new ReleasedPin(duty, ReleasedPin.Cause.WITHDRAWN));
      } else if (seats == 0) {
        released.add(new ReleasedPin(duty, ReleasedPin.Cause.CLOSED));
      } else if (taken.getOrDefault(here, 0) >= seats) {
        released.add(new ReleasedPin(duty, ReleasedPin.Cause.NO_SEAT_LEFT));
      } else {
        taken.merge(here, 1, Integer::sum);
      }
    }
    return released;
  }

  private int seats(BaselineDuty duty, Openings openings) {
    var tour = duty.tour() == null ? null : find(tours, Tour::id, duty.tour());
    if (tour != null) {
      var calendarNow = openings.calendar();
      return tour.windows().stream()
              .flatMap(one -> tour.candidateDates(one, period(), calendarNow).stream())
              .anyMatch(duty.date()::equals)
          ? tour.seats()
          : 0;
    }
    var centre = Objects.requireNonNull(find(centres, Centre::id, duty.centre()));
    return openings
        .on(centre, duty.date(), duty.session(), duty.mode())
        .map(Opening::seats)
        .orElse(0);
  }

  private boolean withdrawn(BaselineDuty duty) {
    var physician = find(physicians, Physician::id, duty.physician());
    return physician != null
        && absences.stream()
            .anyMatch(absence -> absence.who.test(physician) && absence.when.takes(duty.date()));
  }

  private WorkingCalendar workingCalendar() {
    return calendar == null
        ? calendarBefore
        : new WorkingCalendar(
            Set.copyOf(calendar.holidays()), Set.copyOf(calendar.makeUpWorkingDays()));
  }

  RosterProblem problem(List<ReleasedPin> released) {
    var free = released.stream().map(ReleasedPin::duty).collect(Collectors.toSet());
    return new RosterProblem(
        before.name(),
        before.period(),
        calendar,
        policy,
        hospitals,
        centres,
        physicians,
        before.travelTimes(),
        postings,
        tours,
        before.baseline().stream()
            .map(duty -> free.contains(duty) ? duty.withPinned(false) : duty)
            .toList());
  }

  /** Where a change put what stands at the pointer into the problem, if one did. */
  @Nullable String origin(String pointer) {
    for (var entry : places.entrySet()) {
      if (pointer.equals(entry.getKey()) || pointer.startsWith(entry.getKey() + "/")) {
        return entry.getValue().pointer() + pointer.substring(entry.getKey().length());
      }
    }
    return null;
  }
}
