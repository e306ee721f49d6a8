package org.zhishou.benchmarks.cpsat;

import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.zhishou.benchmarks.facts.BaselineFact;
import org.zhishou.benchmarks.facts.CentreDay;
import org.zhishou.benchmarks.facts.CountyFacts;
import org.zhishou.benchmarks.facts.Day;
import org.zhishou.benchmarks.facts.DutyDayPart;
import org.zhishou.benchmarks.facts.PhysicianFact;
import org.zhishou.benchmarks.facts.Slot;
import org.zhishou.engine.roster.Duty;

/**
 * The decisions: a literal per open session and physician who may serve there, true where they do;
 * and the literals that several rules share, each true exactly if what it says is so.
 */
final class DutyVariables {
  /** A possible duty. */
  record Choice(Slot slot, PhysicianFact physician, Literal taken, boolean pinned) {}

  /** A physician at a centre on a date. */
  record Visit(PhysicianFact physician, CentreDay centreDay, Literal made, boolean pinned) {}

  private final HintedModel model;
  private final CountyFacts facts;
  private final Map<Slot, List<Choice>> bySlot = new HashMap<>();
  private final Map<CentreDay, Map<PhysicianFact, List<Choice>>> byCentreDay =
      new LinkedHashMap<>();
  private final List<Visit> visits = new ArrayList<>();
  private final Map<PhysicianFact, Map<Day, List<Visit>>> visitsOfDay = new HashMap<>();
  private final Map<Slot, Literal> staffed = new HashMap<>();
  private final Map<CentreDay, Literal> dutyDays = new HashMap<>();

  DutyVariables(HintedModel model, CountyFacts facts, List<Duty> hint) {
    this.model = model;
    this.facts = facts;
    var hinted = new HashSet<>(hint);
    Map<Slot, Set<PhysicianFact>> pins = new HashMap<>();
    for (var duty : facts.baseline()) {
      if (duty.pinned() && duty.slot() != null) {
        pins.computeIfAbsent(duty.slot(), slot -> new HashSet<>()).add(duty.physician());
      }
    }
    for (var slot : facts.slots()) {
      addSlot(slot, hinted, pins.getOrDefault(slot, Set.of()));
    }
    byCentreDay.forEach(this::addVisits);
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
      byCentreDay
          .computeIfAbsent(slot.centreDay(), key -> new LinkedHashMap<>())
          .computeIfAbsent(physician, key -> new ArrayList<>())
          .add(choice);
    }
    bySlot.put(slot, choices);
    if (choices.isEmpty()) {
      return;
    }
    var literals = literals(choices);
    if (slot.seats() == 1) {
      staffed.put(slot, model.oneOf(literals));
    } else {
      model.model().addLessOrEqual(HintedModel.sum(literals), slot.seats());
      staffed.put(slot, model.anyOf(literals));
    }
  }

  private void addVisits(CentreDay centreDay, Map<PhysicianFact, List<Choice>> byPhysician) {
    byPhysician.forEach(
        (physician, choices) -> {
          var visit =
              new Visit(
                  physician,
                  centreDay,
                  model.anyOf(literals(choices)),
                  choices.stream().anyMatch(Choice::pinned));
          visits.add(visit);
          visitsOfDay
              .computeIfAbsent(physician, key -> new LinkedHashMap<>())
              .computeIfAbsent(centreDay.day(), key -> new ArrayList<>())
              .add(visit);
        });
  }

  private void addDutyDay(CentreDay centreDay) {
    var makers = new ArrayList<Literal>();
    var halves = new ArrayList<Literal>();
    for (var slot : facts.slotsOf(centreDay)) {
      var here = staffed.get(slot);
      if (here != null && slot.dutyDayPart() == DutyDayPart.WHOLE) {
        makers.add(here);
      } else if (here != null && slot.dutyDayPart() == DutyDayPart.HALF) {
        halves.add(here);
      }
    }
    if (halves.size() == 2) {
      makers.add(model.both(halves.getFirst(), halves.getLast()));
    }
    if (!makers.isEmpty()) {
      dutyDays.put(centreDay, model.anyOf(makers));
    }
  }

  private static List<Literal> literals(List<Choice> choices) {
    return choices.stream().map(Choice::taken).toList();
  }

  static Duty duty(Slot slot, PhysicianFact physician, boolean pinned) {
    return new Duty(slot.centre().id(), slot.day().date(), slot.session(), physician.id(), pinned);
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

  /** The physician's possible duties at the centre on the date. */
  List<Choice> choicesOf(Visit visit) {
    return byCentreDay.get(visit.centreDay()).get(visit.physician());
  }

  List<Choice> choicesOf(CentreDay centreDay) {
    return byCentreDay.getOrDefault(centreDay, Map.of()).values().stream()
        .flatMap(List::stream)
        .toList();
  }

  List<Visit> visits() {
    return visits;
  }

  /** The physician's possible visits by date. */
  Map<Day, List<Visit>> visitsByDay(PhysicianFact physician) {
    return visitsOfDay.getOrDefault(physician, Map.of());
  }

  /**
   * How many dates, among those that {@code counts} admits, are duty days of the physician. A
   * physician visits one centre a date, so the sum of the visits counts dates; a pinned date is one
   * however many centres are pinned.
   */
  LinearExpr dutyDays(PhysicianFact physician, Predicate<Day> counts) {
    var days = LinearExpr.newBuilder();
    visitsByDay(physician)
        .forEach(
            (day, ofDay) -> {
              if (!counts.test(day)) {
                return;
              }
              if (ofDay.stream().anyMatch(Visit::pinned)) {
                days.add(1);
              } else {
                ofDay.forEach(visit -> days.add(visit.made()));
              }
            });
    return days.build();
  }

  /** How many of those dates have a pinned duty. */
  long pinnedDays(PhysicianFact physician, Predicate<Day> counts) {
    return visitsByDay(physician).entrySet().stream()
        .filter(entry -> counts.test(entry.getKey()))
        .filter(entry -> entry.getValue().stream().anyMatch(Visit::pinned))
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

  /** Whether the duty of the baseline is kept; null where it cannot be. */
  @Nullable Literal kept(BaselineFact duty) {
    return duty.slot() == null
        ? null
        : bySlot.get(duty.slot()).stream()
            .filter(choice -> choice.physician() == duty.physician())
            .map(Choice::taken)
            .findFirst()
            .orElse(null);
  }
}
