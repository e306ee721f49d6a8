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
import org.zhishou.benchmarks.facts.CentreDay;
import org.zhishou.benchmarks.facts.CentreFact;
import org.zhishou.benchmarks.facts.CentreWeek;
import org.zhishou.benchmarks.facts.PhysicianFact;
import org.zhishou.benchmarks.facts.PostingWeek;
import org.zhishou.benchmarks.facts.SpecialtyRequest;
import org.zhishou.engine.rulebook.Rule;

/** The soft rules of {@code docs/rules.md}, in its order, one method each. */
final class SoftCosts {
  private static final int MINUTES_PER_HOUR = 60;

  private final DutyVariables duties;
  private final HintedModel model;
  private final CoverageCosts coverage;
  private final Tours tours;
  private final Costs costs;

  private SoftCosts(DutyVariables duties, CoverageCosts coverage, Tours tours) {
    this.duties = duties;
    this.coverage = coverage;
    this.tours = tours;
    model = duties.model();
    costs = new Costs(model.model());
  }

  /**
   * @param rules only these count
   */
  static Costs of(DutyVariables duties, CoverageCosts coverage, Tours tours, Set<Rule> rules) {
    var soft = new SoftCosts(duties, coverage, tours);
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
    adders.put(Rule.EQUITY, soft::equity);
    adders.put(Rule.POSTING_DAYS, soft::postingDays);
    adders.put(Rule.TOUR_HOSPITALS, soft::tourHospitals);
    adders.put(Rule.TOUR_GAP, soft::tourGap);
    adders.put(Rule.EQUITY_FLOOR, soft::equityFloor);
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
      if (!choice.posted()) {
        byPhysician.computeIfAbsent(choice.physician(), key -> new ArrayList<>()).add(choice);
      }
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
    var remote = 0L;
    for (var choice : choices) {
      distance.addTerm(choice.taken(), choice.slot().halfDays());
      fullDaysOnly &= choice.slot().halfDays() == 2;
      pinned += choice.pinned() ? choice.slot().halfDays() : 0;
      remote += choice.slot().remote() ? choice.slot().halfDays() : 0;
    }
    var least = physician.carriedOverHalfDays() - physician.targetHalfDays();
    distance.add(least);
    var weeks = duties.facts().weeks();
    var policy = duties.facts().policy();
    var mostDays = Math.min(physician.periodLimit(), Math.min(7, physician.weeklyLimit()) * weeks);
    var mostOfDay = policy.eveningMayFollowFullDay() ? 3L : 2L;
    var mostRemote = Math.min(remote, (long) policy.maxRemoteHalfDaysPerWeek() * weeks);
    var most = least + mostOfDay * mostDays + mostRemote + pinned;
    var step = fullDaysOnly ? 2 : 1;
    costs.add(
        model.square(distance.build(), least, most + (most - least) % step, step),
        weight(Rule.FAIR_WORKLOAD));
  }

  private void fairTravel() {
    Map<PhysicianFact, List<Visit>> journeys = new LinkedHashMap<>();
    for (var visit : duties.visits()) {
      if (visit.minutes() > 0) {
        journeys.computeIfAbsent(visit.physician(), key -> new ArrayList<>()).add(visit);
      }
    }
    journeys.forEach(this::fairTravel);
  }

  private void fairTravel(PhysicianFact physician, List<Visit> journeys) {
    var sum = LinearExpr.newBuilder();
    var all = 0L;
    var pinned = 0L;
    var farthest = 0L;
    for (var visit : journeys) {
      sum.addTerm(visit.made(), visit.minutes());
      all += visit.minutes();
      pinned += visit.pinned() ? visit.minutes() : 0;
      farthest = Math.max(farthest, visit.minutes());
    }
    var days = Math.min(7L, physician.weeklyLimit()) * duties.facts().weeks();
    var longest = Math.min(farthest * days + pinned, all);
    var hours = model.quotient(sum.build(), MINUTES_PER_HOUR, longest);
    costs.add(model.square(hours, 0, longest / MINUTES_PER_HOUR, 1), weight(Rule.FAIR_TRAVEL));
  }

  private void travelTime() {
    var minutes = LinearExpr.newBuilder();
    for (var visit : duties.visits()) {
      minutes.addTerm(visit.made(), visit.minutes());
    }
    costs.add(minutes.build(), weight(Rule.TRAVEL_TIME));
  }

  private void continuity() {
    record Pair(PhysicianFact physician, CentreFact centre, boolean remote) {}
    Map<Pair, List<Literal>> visits = new LinkedHashMap<>();
    for (var visit : duties.visits()) {
      var pair = new Pair(visit.physician(), visit.centreDay().centre(), visit.remote());
      if (isOfSeries(visit) && !pair.physician().regularAt(pair.centre(), pair.remote())) {
        visits.computeIfAbsent(pair, key -> new ArrayList<>()).add(visit.made());
      }
    }
    visits.values().forEach(made -> costs.add(model.atLeastEach(made), weight(Rule.CONTINUITY)));
  }

  /** Patients come back to a clinic, remote or not; who is posted there is there anyway. */
  private static boolean isOfSeries(Visit visit) {
    return !visit.onTour() && !visit.postedHere();
  }

  private void fixedWeekday() {
    record Series(PhysicianFact physician, CentreFact centre, boolean remote, DayOfWeek weekday) {}
    Map<Series, List<Literal>> visits = new LinkedHashMap<>();
    for (var visit : duties.visits()) {
      var physician = visit.physician();
      var centre = visit.centreDay().centre();
      var day = visit.day();
      if (isOfSeries(visit)
          && !day.makeUp()
          && !physician.regularOn(centre, visit.remote(), day.weekday())) {
        visits
            .computeIfAbsent(
                new Series(physician, centre, visit.remote(), day.weekday()),
                key -> new ArrayList<>())
            .add(visit.made());
      }
    }
    visits.values().forEach(made -> costs.add(model.atLeastEach(made), weight(Rule.FIXED_WEEKDAY)));
  }

  private void titleMix() {
    Map<CentreWeek, List<Literal>> seniors = new HashMap<>();
    for (var visit : duties.visits()) {
      if (visit.onSite() && visit.physician().senior()) {
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
    Map<CentreDay, List<Literal>> posted = new HashMap<>();
    for (var visit : duties.visits()) {
      if (visit.postedHere()) {
        posted.computeIfAbsent(visit.centreDay(), key -> new ArrayList<>()).add(visit.made());
      }
    }
    Map<CentreDay, Literal> excuses = new HashMap<>();
    posted.forEach((centreDay, made) -> excuses.put(centreDay, model.atMostAny(made)));
    for (var centreDay : duties.facts().centreDays()) {
      var next = centreDay.next();
      var today = duties.dutyDay(centreDay);
      var tomorrow = next == null ? null : duties.dutyDay(next);
      if (today != null && tomorrow != null) {
        var excuse = excuses.get(centreDay);
        var nextExcuse = excuses.get(next);
        var pair =
            excuse == null || nextExcuse == null
                ? model.bothAtLeast(today, tomorrow)
                : model.bothAtLeastUnless(today, tomorrow, excuse, nextExcuse);
        costs.add(pair, weight(Rule.SPREAD));
      }
    }
  }

  private void undesiredDate() {
    for (var physician : duties.facts().physicians()) {
      costs.add(duties.dates(physician, physician::undesires), weight(Rule.UNDESIRED_DATE));
    }
  }

  private void preferredDate() {
    for (var physician : duties.facts().physicians()) {
      costs.add(duties.dates(physician, physician::prefers), weight(Rule.PREFERRED_DATE));
    }
  }

  private void requestedSpecialty() {
    Map<SpecialtyRequest, LinearExprBuilder> served = new LinkedHashMap<>();
    duties
        .facts()
        .requests()
        .forEach(request -> served.put(request, LinearExpr.newBuilder().add(request.dates())));
    record Date(SpecialtyRequest request, CentreDay centreDay) {}
    Map<Date, List<Literal>> dates = new LinkedHashMap<>();
    for (var visit : duties.visits()) {
      var request = visit.centreDay().centre().requestOf(visit.physician(), visit.slot());
      if (request != null && !visit.onTour()) {
        dates
            .computeIfAbsent(new Date(request, visit.centreDay()), key -> new ArrayList<>())
            .add(visit.made());
      }
    }
    dates.forEach((date, made) -> served.get(date.request()).addTerm(model.atMostAny(made), -1));
    served.forEach(
        (request, missing) ->
            costs.add(
                model.positivePart(missing.build(), request.dates()),
                weight(Rule.REQUESTED_SPECIALTY)));
  }

  private void extraDuty() {
    Map<CentreWeek, List<Choice>> ofWeek = new LinkedHashMap<>();
    for (var choice : duties.choices()) {
      if (choice.slot().window() == null) {
        ofWeek
            .computeIfAbsent(choice.slot().centreDay().centreWeek(), key -> new ArrayList<>())
            .add(choice);
      }
    }
    Map<CentreWeek, Long> most = new HashMap<>();
    for (var slot : duties.facts().slots()) {
      if (slot.window() == null) {
        most.merge(slot.centreDay().centreWeek(), (long) slot.seats() * slot.halfDays(), Long::sum);
      }
    }
    ofWeek.forEach(
        (week, choices) ->
            costs.add(
                model.positivePart(
                    aboveNeed(week, choices), most.getOrDefault(week, 0L) - week.needed()),
                weight(Rule.EXTRA_DUTY)));
  }

  /**
   * Half-days above what is needed, or above those of physicians posted there, if these are more.
   */
  private LinearExpr aboveNeed(CentreWeek week, List<Choice> choices) {
    var above = LinearExpr.newBuilder().add(-week.needed());
    var posted = LinearExpr.newBuilder().add(-week.needed());
    var most = -week.needed();
    for (var choice : choices) {
      above.addTerm(choice.taken(), choice.slot().halfDays());
      if (choice.postedHere()) {
        posted.addTerm(choice.taken(), choice.slot().halfDays());
        most += choice.slot().halfDays();
      }
    }
    if (most > 0) {
      above.addTerm(model.atMostPositivePart(posted, -week.needed(), most), -1);
    }
    return above.build();
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

  private void postingDays() {
    Map<PostingWeek, LinearExprBuilder> missing = new LinkedHashMap<>();
    for (var week : duties.facts().postingWeeks()) {
      missing.put(week, LinearExpr.newBuilder().add(week.wanted()));
    }
    for (var visit : duties.visits()) {
      var week = visit.postedHere() ? visit.physician().postingWeek(visit.day()) : null;
      if (week != null) {
        missing.get(week).addTerm(visit.made(), -1);
      }
    }
    missing.forEach(
        (week, dates) ->
            costs.add(model.positivePart(dates.build(), week.wanted()), weight(Rule.POSTING_DAYS)));
  }

  private void tourHospitals() {
    tours.addHospitals(costs, weight(Rule.TOUR_HOSPITALS));
  }

  private void tourGap() {
    tours.addGaps(costs, weight(Rule.TOUR_GAP));
  }

  private void equity() {
    new EquityCosts(duties).addEquity(costs, weight(Rule.EQUITY));
  }

  private void equityFloor() {
    new EquityCosts(duties).addFloor(costs, weight(Rule.EQUITY_FLOOR));
  }
}
