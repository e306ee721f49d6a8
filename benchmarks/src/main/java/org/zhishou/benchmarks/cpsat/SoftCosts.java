package org.zhishou.benchmarks.cpsat;

import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhishou.benchmarks.cpsat.DutyVariables.Choice;
import org.zhishou.benchmarks.cpsat.DutyVariables.Visit;
import org.zhishou.benchmarks.facts.CentreFact;
import org.zhishou.benchmarks.facts.CentreWeek;
import org.zhishou.benchmarks.facts.PhysicianFact;
import org.zhishou.benchmarks.facts.Slot;
import org.zhishou.benchmarks.facts.SpecialtyRequest;
import org.zhishou.engine.rulebook.Rule;

/**
 * The soft rules of {@code docs/rules.md}, in its order, one method each. The optional {@code
 * equity} is left out: it costs 0 or more, so a bound holds without it, but an optimum need not.
 */
final class SoftCosts {
  private static final int MINUTES_PER_HOUR = 60;

  private final DutyVariables duties;
  private final HintedModel model;
  private final CoverageCosts coverage;
  private final Costs costs;

  private SoftCosts(DutyVariables duties, CoverageCosts coverage) {
    this.duties = duties;
    this.coverage = coverage;
    model = duties.model();
    costs = new Costs(model.model());
  }

  /**
   * @param rules only these count
   */
  static Costs of(DutyVariables duties, CoverageCosts coverage, Set<Rule> rules) {
    var soft = new SoftCosts(duties, coverage);
    Map<Rule, Runnable> adders = new LinkedHashMap<>();
    adders.put(Rule.FAIR_WORKLOAD, soft::fairWorkload);
    adders.put(Rule.FAIR_TRAVEL, soft::fairTravel);
    adders.put(Rule.TRAVEL_TIME, soft::travelTime);
    adders.put(Rule.CONTINUITY, soft::continuity);
    adders.put(Rule.FIXED_WEEKDAY, soft::fixedWeekday);
    adders.put(Rule.TITLE_MIX, soft::titleMix);
    adders.put(Rule.SPREAD, soft::spread);
    adders.put(Rule.UNDESIRED_DATE, soft::undesiredDate);
    adders.put(Rule.PREFERRED_DATE, soft::preferredDate);
    adders.put(Rule.REQUESTED_SPECIALTY, soft::requestedSpecialty);
    adders.put(Rule.EXTRA_DUTY, soft::extraDuty);
    adders.put(Rule.PROMOTION_SERVICE, soft::promotionService);
    adders.put(Rule.SHORTFALL_SPREAD, soft::shortfallSpread);
    adders.put(Rule.STABILITY, soft::stability);
    adders.forEach(
        (rule, adder) -> {
          if (rules.contains(rule) && soft.weight(rule) != 0) {
            adder.run();
          }
        });
    return soft.costs;
  }

  private long weight(Rule rule) {
    return duties.facts().policy().weight(rule);
  }

  private void fairWorkload() {
    Map<PhysicianFact, List<Choice>> byPhysician = new HashMap<>();
    for (var choice : duties.choices()) {
      byPhysician.computeIfAbsent(choice.physician(), key -> new ArrayList<>()).add(choice);
    }
    for (var physician : duties.facts().physicians()) {
      if (physician.sharesLoad()) {
        fairWorkload(physician, byPhysician.getOrDefault(physician, List.of()));
      }
    }
  }

  private void fairWorkload(PhysicianFact physician, List<Choice> choices) {
    var distance = LinearExpr.newBuilder();
    var fullDaysOnly = true;
    var pinned = 0L;
    for (var choice : choices) {
      distance.addTerm(choice.taken(), choice.slot().halfDays());
      fullDaysOnly &= choice.slot().halfDays() == 2;
      pinned += choice.pinned() ? choice.slot().halfDays() : 0;
    }
    var least = physician.carriedOverHalfDays() - physician.targetHalfDays();
    distance.add(least);
    var weeks = duties.facts().weeks();
    var mostDays = Math.min(physician.periodLimit(), Math.min(7, physician.weeklyLimit()) * weeks);
    var most = least + 2L * mostDays + pinned;
    var step = fullDaysOnly ? 2 : 1;
    costs.add(
        model.square(distance.build(), least, most + (most - least) % step, step),
        weight(Rule.FAIR_WORKLOAD));
  }

  private void fairTravel() {
    Map<PhysicianFact, LinearExprBuilder> minutes = new LinkedHashMap<>();
    Map<PhysicianFact, Long> most = new HashMap<>();
    for (var visit : duties.visits()) {
      var physician = visit.physician();
      var oneWay = physician.minutesTo(slotOf(visit));
      if (oneWay > 0) {
        minutes
            .computeIfAbsent(physician, key -> LinearExpr.newBuilder())
            .addTerm(visit.made(), oneWay);
        most.merge(physician, (long) oneWay, Long::sum);
      }
    }
    minutes.forEach(
        (physician, sum) -> {
          var days = Math.min(7L, physician.weeklyLimit()) * duties.facts().weeks();
          var longest = farthest(physician) * days + pinnedMinutes(physician);
          var hours =
              model.quotient(sum.build(), MINUTES_PER_HOUR, Math.min(longest, most.get(physician)));
          costs.add(
              model.square(hours, 0, Math.min(longest, most.get(physician)) / MINUTES_PER_HOUR, 1),
              weight(Rule.FAIR_TRAVEL));
        });
  }

  private Slot slotOf(Visit visit) {
    return duties.choicesOf(visit).getFirst().slot();
  }

  private long farthest(PhysicianFact physician) {
    return duties.visitsByDay(physician).values().stream()
        .flatMap(List::stream)
        .mapToLong(visit -> physician.minutesTo(slotOf(visit)))
        .max()
        .orElse(0);
  }

  private long pinnedMinutes(PhysicianFact physician) {
    return duties.visitsByDay(physician).values().stream()
        .flatMap(List::stream)
        .filter(Visit::pinned)
        .mapToLong(visit -> physician.minutesTo(slotOf(visit)))
        .sum();
  }

  private void travelTime() {
    var minutes = LinearExpr.newBuilder();
    for (var visit : duties.visits()) {
      minutes.addTerm(visit.made(), visit.physician().minutesTo(slotOf(visit)));
    }
    costs.add(minutes.build(), weight(Rule.TRAVEL_TIME));
  }

  private void continuity() {
    record Pair(PhysicianFact physician, CentreFact centre) {}
    Map<Pair, List<Literal>> visits = new LinkedHashMap<>();
    for (var visit : duties.visits()) {
      var pair = new Pair(visit.physician(), visit.centreDay().centre());
      if (!pair.physician().regularAt(pair.centre(), false)) {
        visits.computeIfAbsent(pair, key -> new ArrayList<>()).add(visit.made());
      }
    }
    visits.values().forEach(made -> costs.add(model.atLeastEach(made), weight(Rule.CONTINUITY)));
  }

  private void fixedWeekday() {
    record Series(PhysicianFact physician, CentreFact centre, DayOfWeek weekday) {}
    Map<Series, List<Literal>> visits = new LinkedHashMap<>();
    for (var visit : duties.visits()) {
      var physician = visit.physician();
      var centre = visit.centreDay().centre();
      var day = visit.centreDay().day();
      if (!day.makeUp() && !physician.regularOn(centre, false, day.weekday())) {
        visits
            .computeIfAbsent(new Series(physician, centre, day.weekday()), key -> new ArrayList<>())
            .add(visit.made());
      }
    }
    visits.values().forEach(made -> costs.add(model.atLeastEach(made), weight(Rule.FIXED_WEEKDAY)));
  }

  private void titleMix() {
    Map<CentreWeek, List<Literal>> seniors = new HashMap<>();
    for (var visit : duties.visits()) {
      if (visit.physician().senior()) {
        seniors
            .computeIfAbsent(visit.centreDay().centreWeek(), key -> new ArrayList<>())
            .add(visit.made());
      }
    }
    for (var week : duties.facts().centreWeeks()) {
      if (week.required() > 0) {
        var met = seniors.get(week);
        if (met == null) {
          costs.add(1, weight(Rule.TITLE_MIX));
        } else {
          costs.add(model.atMostAny(met).not(), weight(Rule.TITLE_MIX));
        }
      }
    }
  }

  private void spread() {
    for (var centreDay : duties.facts().centreDays()) {
      var next = centreDay.next();
      var today = duties.dutyDay(centreDay);
      var tomorrow = next == null ? null : duties.dutyDay(next);
      if (today != null && tomorrow != null) {
        costs.add(model.bothAtLeast(today, tomorrow), weight(Rule.SPREAD));
      }
    }
  }

  private void undesiredDate() {
    for (var physician : duties.facts().physicians()) {
      costs.add(duties.dutyDays(physician, physician::undesires), weight(Rule.UNDESIRED_DATE));
    }
  }

  private void preferredDate() {
    for (var physician : duties.facts().physicians()) {
      costs.add(duties.dutyDays(physician, physician::prefers), weight(Rule.PREFERRED_DATE));
    }
  }

  private void requestedSpecialty() {
    Map<SpecialtyRequest, LinearExprBuilder> served = new LinkedHashMap<>();
    duties
        .facts()
        .requests()
        .forEach(request -> served.put(request, LinearExpr.newBuilder().add(request.dates())));
    for (var centreDay : duties.facts().centreDays()) {
      Map<SpecialtyRequest, List<Literal>> here = new LinkedHashMap<>();
      for (var choice : duties.choicesOf(centreDay)) {
        var request = centreDay.centre().requestOf(choice.physician(), choice.slot());
        if (request != null) {
          here.computeIfAbsent(request, key -> new ArrayList<>()).add(choice.taken());
        }
      }
      here.forEach((request, taken) -> served.get(request).addTerm(model.atMostAny(taken), -1));
    }
    served.forEach(
        (request, missing) ->
            costs.add(
                model.positivePart(missing.build(), request.dates()),
                weight(Rule.REQUESTED_SPECIALTY)));
  }

  private void extraDuty() {
    Map<CentreWeek, LinearExprBuilder> halfDays = new LinkedHashMap<>();
    Map<CentreWeek, Long> most = new HashMap<>();
    for (var choice : duties.choices()) {
      var week = choice.slot().centreDay().centreWeek();
      halfDays
          .computeIfAbsent(week, key -> LinearExpr.newBuilder().add(-week.needed()))
          .addTerm(choice.taken(), choice.slot().halfDays());
    }
    for (var slot : duties.facts().slots()) {
      most.merge(slot.centreDay().centreWeek(), (long) slot.seats() * slot.halfDays(), Long::sum);
    }
    halfDays.forEach(
        (week, extra) ->
            costs.add(
                model.positivePart(extra.build(), most.get(week) - week.needed()),
                weight(Rule.EXTRA_DUTY)));
  }

  private void promotionService() {
    for (var physician : duties.facts().physicians()) {
      var target = physician.serviceDaysTarget();
      if (target > 0) {
        var missing =
            LinearExpr.newBuilder()
                .add(target)
                .addTerm(duties.dutyDays(physician, day -> true), -1);
        costs.add(model.positivePart(missing, target), weight(Rule.PROMOTION_SERVICE));
      }
    }
  }

  private void shortfallSpread() {
    coverage.addShortfallSpread(costs, weight(Rule.SHORTFALL_SPREAD));
  }

  private void stability() {
    for (var duty : duties.facts().baseline()) {
      var kept = duties.kept(duty);
      if (kept == null) {
        costs.add(1, weight(Rule.STABILITY));
      } else {
        costs.add(kept.not(), weight(Rule.STABILITY));
      }
    }
  }
}
