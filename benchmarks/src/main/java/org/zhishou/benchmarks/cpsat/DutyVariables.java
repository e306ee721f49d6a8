package org.zhishou.benchmarks.cpsat;

import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhishou.benchmarks.facts.BaselineFact;
import org.zhishou.benchmarks.facts.CentreDay;
import org.zhishou.benchmarks.facts.CountyFacts;
import org.zhishou.benchmarks.facts.Day;
import org.zhishou.benchmarks.facts.DutyDayPart;
import org.zhishou.benchmarks.facts.PhysicianFact;
import org.zhishou.benchmarks.facts.Slot;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.problem.Site;
import org.zhishou.engine.roster.Duty;

/**
 * The decisions: a literal per open session and physician who may serve there, true where they do;
 * and the literals that several rules share, each true exactly if what it says is so.
 */
final class DutyVariables {
  /** A possible duty. */
  record Choice(Slot slot, PhysicianFact physician, Literal taken, boolean pinned) {
    /** Whether the date is one of a posting of the physician, wherever to. */
    boolean posted() {
      return physician.postingOn(slot.day()) != null;
    }

    /** Whether the physician would be on site where they are posted that date. */
    boolean postedHere() {
      return slot.onSite() && physician.postedTo(slot.centre(), slot.day());
    }

    int daytimeHalfDays() {
      return evening() ? 0 : slot.halfDays();
    }

    boolean evening() {
      return slot.session() == Session.EVENING;
    }
  }

  /** A physician at a centre on site, in its remote clinic or on a tour, on a date. */
  record Visit(PhysicianFact physician, List<Choice> choices, Literal made, boolean pinned) {
    /** One of its sessions. */
    Slot slot() {
      return choices.getFirst().slot();
    }

    CentreDay centreDay() {
      return slot().centreDay();
    }

    Day day() {
      return slot().day();
    }

    boolean onSite() {
      return slot().onSite();
    }

    boolean remote() {
      return slot().remote();
    }

    boolean onTour() {
      return slot().window() != null;
    }

    /** Whether the physician is on site where they are posted that date. */
    boolean postedHere() {
      return choices.getFirst().postedHere();
    }

    int minutes() {
      return physician.minutesTo(slot());
    }
  }

  /**
   * Where a physician can be on a date: at a centre, on a tour, or, for the remote clinics of
   * whatever centres, at their own hospital. Two stays of one date are two places.
   */
  record Stay(List<Choice> choices, Literal made, boolean remote) {
    boolean pinned() {
      return choices.stream().anyMatch(Choice::pinned);
    }
  }

  private record Place(CentreDay centreDay, Site site, PhysicianFact physician) {}

  private final HintedModel model;
  private final CountyFacts facts;
  private final Map<Slot, List<Choice>> bySlot = new HashMap<>();
  private final Map<Place, List<Choice>> byPlace = new LinkedHashMap<>();
  private final List<Visit> visits = new ArrayList<>();
  private final Map<PhysicianFact, Map<Day, List<Stay>>> staysOfDay = new HashMap<>();
  private final Map<Slot, Literal> staffed = new HashMap<>();
  private final Map<CentreDay, Literal> dutyDays = new HashMap<>();

  /**
   * @param hint duties, pinned or not
   */
  DutyVariables(HintedModel model, CountyFacts facts, List<Duty> hint) {
    this.model = model;
    this.facts = facts;
    var hinted = hint.stream().map(duty -> duty.withPinned(false)).collect(Collectors.toSet());
    Map<Slot, Set<PhysicianFact>> pins = new HashMap<>();
    for (var duty : facts.baseline()) {
      if (duty.pinned() && duty.slot() != null) {
        pins.computeIfAbsent(duty.slot(), slot -> new HashSet<>()).add(duty.physician());
      }
    }
    for (var slot : facts.slots()) {
      addSlot(slot, hinted, pins.getOrDefault(slot, Set.of()));
    }
    byPlace.forEach(this::addVisit);
    addStays();
    for (var centreDay : facts.centreDays()) {
      addDutyDay(centreDay);
    }
  }

  private void addSlot(Slot slot, Set<Duty> hinted, Set<PhysicianFact> pinned) {
    var choices = new ArrayList<Choice>();
    var serving = new LinkedHashSet<>(facts.candidates(slot));
    serving.addAll(pinned);
    for (var physician : serving) {
      var pin = pinned.contains(physician);
      var taken = pin ? model.certain() : model.bool(hinted.contains(duty(slot, physician, false)));
      var choice = new Choice(slot, physician, taken, pin);
      choices.add(choice);
      byPlace
          .computeIfAbsent(
              new Place(slot.centreDay(), slot.site(), physician), key -> new ArrayList<>())
          .add(choice);
    }
    bySlot.put(slot, choices);
    if (choices.isEmpty()) {
      return;
    }
    var literals = literals(choices);
    if (slot.seats() == 1) {
      staffed.put(slot, model.oneOf(literals));
    } else if (slot.window() == null) {
      model.model().addLessOrEqual(HintedModel.sum(literals), slot.seats());
      staffed.put(slot, model.anyOf(literals));
    } else {
      var made = model.anyOf(literals);
      model.model().addLessOrEqual(HintedModel.sum(literals), LinearExpr.term(made, slot.seats()));
      staffed.put(slot, made);
    }
  }

  private void addVisit(Place place, List<Choice> choices) {
    var made = model.anyOf(literals(choices));
    var pinned = choices.stream().anyMatch(Choice::pinned);
    visits.add(new Visit(place.physician(), choices, made, pinned));
  }

  private void addStays() {
    record Remote(PhysicianFact physician, Day day) {}
    Map<Remote, List<Visit>> remote = new LinkedHashMap<>();
    for (var visit : visits) {
      if (visit.remote()) {
        remote
            .computeIfAbsent(new Remote(visit.physician(), visit.day()), key -> new ArrayList<>())
            .add(visit);
      } else {
        addStay(visit, new Stay(visit.choices(), visit.made(), false));
      }
    }
    for (var beside : remote.values()) {
      var choices = beside.stream().flatMap(visit -> visit.choices().stream()).toList();
      var made = model.anyOf(beside.stream().map(Visit::made).toList());
      addStay(beside.getFirst(), new Stay(choices, made, true));
    }
  }

  private void addStay(Visit visit, Stay stay) {
    staysOfDay
        .computeIfAbsent(visit.physician(), key -> new LinkedHashMap<>())
        .computeIfAbsent(visit.day(), key -> new ArrayList<>())
        .add(stay);
  }

  private void addDutyDay(CentreDay centreDay) {
    var makers = makersOfDutyDay(centreDay, Slot::onSite);
    if (!makers.isEmpty()) {
      dutyDays.put(centreDay, model.anyOf(makers));
    }
  }

  /** Each makes it a duty day of the centre, if only those sessions count. */
  private List<Literal> makersOfDutyDay(CentreDay centreDay, Predicate<Slot> counts) {
    var makers = new ArrayList<Literal>();
    Map<Session, List<Literal>> halves = new EnumMap<>(Session.class);
    for (var slot : facts.slotsOf(centreDay)) {
      var here = staffed.get(slot);
      if (here == null || !counts.test(slot)) {
        continue;
      }
      if (slot.dutyDayPart() == DutyDayPart.WHOLE) {
        makers.add(here);
      } else if (slot.dutyDayPart() == DutyDayPart.HALF) {
        halves.computeIfAbsent(slot.session(), session -> new ArrayList<>()).add(here);
      }
    }
    if (halves.size() == 2) {
      var two = halves.values().stream().map(model::anyOf).toList();
      makers.add(model.both(two.getFirst(), two.getLast()));
    }
    return makers;
  }

  private static List<Literal> literals(List<Choice> choices) {
    return choices.stream().map(Choice::taken).toList();
  }

  static Duty duty(Slot slot, PhysicianFact physician, boolean pinned) {
    var site = slot.site();
    return new Duty(
        site.centre(),
        site.tour(),
        slot.day().date(),
        slot.session(),
        site.mode(),
        physician.id(),
        pinned);
  }

  HintedModel model() {
    return model;
  }

  CountyFacts facts() {
    return facts;
  }

  /** All, by session in the problem's order. */
  List<Choice> choices() {
    return facts.slots().stream().flatMap(slot -> bySlot.get(slot).stream()).toList();
  }

  List<Choice> choicesOf(Slot slot) {
    return bySlot.getOrDefault(slot, List.of());
  }

  List<Visit> visits() {
    return visits;
  }

  /** Where the physician can be, by date. */
  Map<Day, List<Stay>> staysByDay(PhysicianFact physician) {
    return staysOfDay.getOrDefault(physician, Map.of());
  }

  /** How many dates, among those that {@code counts} admits, have any duty of the physician. */
  LinearExpr dates(PhysicianFact physician, Predicate<Day> counts) {
    return days(physician, counts, stay -> true);
  }

  /** How many of those dates are duty days of the physician: remote duties make none. */
  LinearExpr dutyDays(PhysicianFact physician, Predicate<Day> counts) {
    return days(physician, counts, stay -> !stay.remote());
  }

  /**
   * A physician is in one place a date, so the sum of the stays counts dates; a pinned date is one
   * however many places are pinned.
   */
  private LinearExpr days(
      PhysicianFact physician, Predicate<Day> counts, Predicate<Stay> countsToo) {
    var days = LinearExpr.newBuilder();
    staysByDay(physician)
        .forEach(
            (day, ofDay) -> {
              if (!counts.test(day)) {
                return;
              }
              var stays = ofDay.stream().filter(countsToo).toList();
              if (stays.stream().anyMatch(Stay::pinned)) {
                days.add(1);
              } else {
                stays.forEach(stay -> days.add(stay.made()));
              }
            });
    return days.build();
  }

  /** How many of those dates are duty days by a pinned duty. */
  long pinnedDutyDays(PhysicianFact physician, Predicate<Day> counts) {
    return staysByDay(physician).entrySet().stream()
        .filter(entry -> counts.test(entry.getKey()))
        .filter(
            entry -> entry.getValue().stream().anyMatch(stay -> stay.pinned() && !stay.remote()))
        .count();
  }

  /** Whether anybody is on the session; null where nobody can be. */
  @Nullable Literal staffed(Slot slot) {
    return staffed.get(slot);
  }

  /** Whether the date is a duty day of the centre; null where it cannot be one. */
  @Nullable Literal dutyDay(CentreDay centreDay) {
    return dutyDays.get(centreDay);
  }

  private boolean canBeRemote(CentreDay centreDay) {
    return facts.slotsOf(centreDay).stream()
        .anyMatch(slot -> slot.remote() && staffed.containsKey(slot));
  }

  /**
   * True only if the date is a duty day of the centre, or would be one were the remote duties on
   * site; null where neither can be.
   */
  @Nullable Literal dutyDayWithRemote(CentreDay centreDay) {
    if (!canBeRemote(centreDay)) {
      return dutyDay(centreDay);
    }
    var makers = makersOfDutyDay(centreDay, slot -> slot.onSite() || slot.remote());
    return makers.isEmpty() ? null : model.atMostAny(makers);
  }

  /** Whether the duty of the baseline is kept; null where it cannot be. */
  @Nullable Literal kept(BaselineFact duty) {
    return duty.slot() == null
        ? null
        : choicesOf(duty.slot()).stream()
            .filter(choice -> choice.physician() == duty.physician())
            .map(Choice::taken)
            .findFirst()
            .orElse(null);
  }
}
