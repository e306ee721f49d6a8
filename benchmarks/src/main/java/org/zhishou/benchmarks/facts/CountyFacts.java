package org.zhishou.benchmarks.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.problem.Centre;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.problem.Hospital;
import org.zhishou.engine.problem.Mode;
import org.zhishou.engine.problem.Openings;
import org.zhishou.engine.problem.Policy;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.problem.Site;
import org.zhishou.engine.problem.Tour;

/** A problem as the peers see it; indices count from 0 in the problem's order. */
public final class CountyFacts {
  private final CheckedProblem checked;
  private final List<Day> days;
  private final List<CentreFact> centres = new ArrayList<>();
  private final List<CentreWeek> centreWeeks = new ArrayList<>();
  private final List<CentreDay> centreDays = new ArrayList<>();
  private final List<Slot> slots = new ArrayList<>();
  private final Map<CentreDay, List<Slot>> slotsByCentreDay = new HashMap<>();
  private final List<PhysicianFact> physicians;
  private final List<TourWindowFact> tourWindows = new ArrayList<>();
  private final List<PostingFact> postings;
  private final List<PostingWeek> postingWeeks = new ArrayList<>();
  private final List<BaselineFact> baseline;

  public CountyFacts(CheckedProblem checked) {
    this.checked = checked;
    var period = checked.problem().period();
    var calendar = checked.calendar();
    days =
        IntStream.range(0, period.days())
            .mapToObj(
                index -> {
                  var date = period.date(index);
                  return new Day(
                      index, date, calendar.isWorkingDay(date), calendar.isMakeUpWorkingDay(date));
                })
            .toList();
    checked.problem().centres().forEach(this::addCentre);
    addSlots(Mode.ON_SITE);
    addSlots(Mode.REMOTE);
    checked.problem().tours().forEach(this::addTour);
    postings = checked.problem().postings().stream().map(PostingFact::new).toList();
    physicians = physicianFacts();
    postings.forEach(this::addPostingWeeks);
    baseline = baselineFacts();
  }

  private void addCentre(Centre centre) {
    var fact =
        new CentreFact(
            centres.size(),
            centre,
            checked.problem().period().weeks(),
            policy().seniorDaysPer10000());
    centres.add(fact);
    var openings = new Openings(checked.calendar());
    for (var monday = 0; monday < days.size(); monday += 7) {
      var week = days.subList(monday, monday + 7);
      var centreWeek = WeekDemand.of(fact, centre, week, policy(), openings);
      centreWeeks.add(centreWeek);
      centreDays.addAll(chained(centreWeek, week));
    }
  }

  private void addSlots(Mode mode) {
    var openings = new Openings(checked.calendar());
    for (var centreDay : centreDays) {
      var centre = checked.problem().centres().get(centreDay.centre().index());
      for (var open : openings.on(centre, centreDay.day().date())) {
        if (open.mode() == mode) {
          add(new Slot(slots.size(), centreDay, open, policy()));
        }
      }
    }
  }

  private void add(Slot slot) {
    slots.add(slot);
    slotsByCentreDay.computeIfAbsent(slot.centreDay(), key -> new ArrayList<>()).add(slot);
  }

  private void addTour(Tour tour) {
    for (var place = 0; place < tour.windows().size(); place++) {
      var dates =
          tour.candidateDates(
              tour.windows().get(place), checked.problem().period(), checked.calendar());
      if (!dates.isEmpty()) {
        var window = new TourWindowFact(tour, place);
        if (!tourWindows.isEmpty()) {
          tourWindows.getLast().precedes(window);
        }
        tourWindows.add(window);
        for (var centreDay : centreDays) {
          if (centreDay.centre().id().equals(tour.centre())
              && dates.contains(centreDay.day().date())) {
            add(new Slot(slots.size(), centreDay, window, policy()));
          }
        }
      }
    }
  }

  private void addPostingWeeks(PostingFact posting) {
    var physician =
        physicians.stream().filter(one -> one.id().equals(posting.physician())).findFirst();
    for (var week = 0; week < weeks(); week++) {
      var here = week;
      var days =
          centreDays.stream()
              .filter(one -> one.day().week() == here && posting.isTo(one.centre()))
              .filter(one -> one.day().working() && posting.covers(one.day()))
              .filter(one -> slotsOf(one).stream().anyMatch(Slot::onSite))
              .filter(one -> !physician.orElseThrow().isAwayOn(one.day()))
              .count();
      posting.addWeek((int) Math.min(posting.daysPerWeek(), days));
    }
    postingWeeks.addAll(posting.weeks());
  }

  private static List<CentreDay> chained(CentreWeek centreWeek, List<Day> week) {
    var chain = new ArrayList<CentreDay>();
    @Nullable CentreDay next = null;
    for (var day : week.reversed()) {
      next = new CentreDay(centreWeek, day, next);
      chain.addFirst(next);
    }
    return chain;
  }

  private List<PhysicianFact> physicianFacts() {
    var problem = checked.problem();
    var targets = new WorkloadTargets(problem, days, centreWeeks, tourWindows);
    var hospitals =
        problem.hospitals().stream().collect(Collectors.toMap(Hospital::id, one -> one));
    record Specialists(String hospital, String specialty) {}
    Map<Specialists, Department> departments = new HashMap<>();
    var facts = new ArrayList<PhysicianFact>();
    for (var physician : problem.physicians()) {
      var hospital = hospitals.get(physician.institution());
      var department =
          hospital == null
              ? null
              : departments.computeIfAbsent(
                  new Specialists(hospital.id(), physician.specialty()),
                  key -> new Department(hospital, key.specialty(), days));
      var minutes =
          centres.stream()
              .mapToInt(
                  centre ->
                      hospital == null ? 0 : checked.travel().minutes(hospital.id(), centre.id()))
              .toArray();
      facts.add(
          new PhysicianFact(
              facts.size(),
              physician,
              problem.policy(),
              department,
              minutes,
              hospital == null ? Map.of() : minutesOnTours(hospital.id()),
              postings.stream().filter(one -> one.physician().equals(physician.id())).toList(),
              targets.of(physician),
              days,
              centres));
    }
    return facts;
  }

  /** Where a tour says nothing, the way is that to its centre. */
  private Map<String, Integer> minutesOnTours(String hospital) {
    var minutes = new HashMap<String, Integer>();
    for (var tour : checked.problem().tours()) {
      var said = tour.minutesFrom(hospital);
      if (said != null) {
        minutes.put(tour.id(), said);
      }
    }
    return minutes;
  }

  private List<BaselineFact> baselineFacts() {
    record Place(Site site, int day, Session session) {}
    Map<Place, Slot> slotAt = new HashMap<>();
    for (var slot : slots) {
      slotAt.put(new Place(slot.site(), slot.day().index(), slot.session()), slot);
    }
    var physicianById =
        physicians.stream().collect(Collectors.toMap(PhysicianFact::id, physician -> physician));
    var period = checked.problem().period();
    var facts = new ArrayList<BaselineFact>();
    for (var duty : checked.problem().baseline()) {
      var place = new Place(duty.site(), period.indexOf(duty.date()), duty.session());
      facts.add(
          new BaselineFact(
              facts.size(), slotAt.get(place), physicianById.get(duty.physician()), duty.pinned()));
    }
    return facts;
  }

  public Policy policy() {
    return checked.problem().policy();
  }

  public List<Day> days() {
    return days;
  }

  public int weeks() {
    return days.size() / 7;
  }

  public List<CentreFact> centres() {
    return centres;
  }

  public List<CentreWeek> centreWeeks() {
    return centreWeeks;
  }

  public List<CentreDay> centreDays() {
    return centreDays;
  }

  public List<Slot> slots() {
    return slots;
  }

  public List<Slot> slotsOf(CentreDay centreDay) {
    return slotsByCentreDay.getOrDefault(centreDay, List.of());
  }

  public List<PhysicianFact> physicians() {
    return physicians;
  }

  /** Whose duty in the session breaks no limit by itself. */
  public List<PhysicianFact> candidates(Slot slot) {
    return physicians.stream().filter(physician -> physician.mayServe(slot)).toList();
  }

  public List<SpecialtyRequest> requests() {
    var all = new ArrayList<SpecialtyRequest>();
    centres.forEach(centre -> centre.requests().forEach(all::add));
    return all;
  }

  public List<TourWindowFact> tourWindows() {
    return tourWindows;
  }

  public List<PostingWeek> postingWeeks() {
    return postingWeeks;
  }

  public List<BaselineFact> baseline() {
    return baseline;
  }
}
