package org.zhishou.benchmarks.cpsat;

import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zhishou.benchmarks.facts.CentreDay;
import org.zhishou.benchmarks.facts.CentreFact;
import org.zhishou.benchmarks.facts.CentreWeek;
import org.zhishou.benchmarks.facts.Slot;
import org.zhishou.benchmarks.facts.TourWindowFact;

/**
 * What policy demands. Where the hint misses nothing, nobody need miss anything, and coverage is a
 * constraint; else each missing day is a variable and a cost.
 */
final class CoverageCosts {
  private final DutyVariables duties;
  private final Tours tours;
  private final HintedModel model;
  private final boolean mayMiss;
  private final Costs costs;
  private final Map<CentreFact, List<IntVar>> missingOfCentre = new HashMap<>();
  private final Map<CentreFact, Long> requiredOfCentre = new HashMap<>();

  CoverageCosts(DutyVariables duties, Tours tours, boolean mayMiss) {
    this.duties = duties;
    this.tours = tours;
    this.mayMiss = mayMiss;
    model = duties.model();
    costs = new Costs(model.model());
    weeklyCoverage();
    duties.facts().slots().stream().filter(Slot::required).forEach(this::requiredSession);
    tours.windows().forEach(this::tourVisit);
  }

  private void weeklyCoverage() {
    Map<CentreWeek, List<CentreDay>> days = new LinkedHashMap<>();
    for (var centreDay : duties.facts().centreDays()) {
      days.computeIfAbsent(centreDay.centreWeek(), key -> new ArrayList<>()).add(centreDay);
    }
    days.forEach(
        (week, ofWeek) -> {
          if (week.required() > 0) {
            weeklyCoverage(week, ofWeek);
          }
        });
  }

  /**
   * Of a days with duties on site and b others that remote duties make, a + min(k, b) count, which
   * is min(a + k, a + b).
   */
  private void weeklyCoverage(CentreWeek week, List<CentreDay> days) {
    var onSite = count(days, duties::dutyDay);
    var standIns = week.remoteDaysThatMayCount();
    if (standIns == 0) {
      atLeast(week, List.of(onSite));
    } else {
      var some = LinearExpr.newBuilder().add(onSite).add(standIns).build();
      atLeast(week, List.of(some, count(days, duties::dutyDayWithRemote)));
    }
  }

  private static LinearExpr count(
      List<CentreDay> days, Function<CentreDay, @Nullable Literal> literalOf) {
    var count = LinearExpr.newBuilder();
    for (var day : days) {
      var literal = literalOf.apply(day);
      if (literal != null) {
        count.add(literal);
      }
    }
    return count.build();
  }

  private void atLeast(CentreWeek week, List<LinearExpr> counts) {
    if (!mayMiss) {
      counts.forEach(days -> model.model().addGreaterOrEqual(days, week.required()));
      return;
    }
    var missing =
        model.positivePart(
            counts.stream().map(days -> missing(days, week.required())).toList(), week.required());
    costs.add(missing, 1);
    missingOfCentre.computeIfAbsent(week.centre(), key -> new ArrayList<>()).add(missing);
    requiredOfCentre.merge(week.centre(), (long) week.required(), Long::sum);
  }

  private static LinearExpr missing(LinearArgument there, int asked) {
    return LinearExpr.newBuilder().add(asked).addTerm(there, -1).build();
  }

  private void requiredSession(Slot slot) {
    var staffed = duties.staffed(slot);
    if (staffed == null) {
      costs.add(1, 1);
    } else if (mayMiss) {
      costs.add(staffed.not(), 1);
    } else {
      model.model().addEquality(staffed, 1);
    }
  }

  /** What named seats lack is missing, and so is what the whole team lacks, if that is more. */
  private void tourVisit(TourWindowFact window) {
    var ofSpecialty = LinearExpr.newBuilder();
    window
        .seatsBySpecialty()
        .forEach(
            (specialty, seats) -> {
              var there = tours.membersOf(window, one -> one.specialty().equals(specialty));
              if (mayMiss) {
                ofSpecialty.add(model.positivePart(missing(there, seats), seats));
              } else {
                model.model().addGreaterOrEqual(there, seats);
              }
            });
    var there = tours.membersOf(window, one -> true);
    if (mayMiss) {
      var amounts = List.of(ofSpecialty.build(), missing(there, window.seats()));
      costs.add(model.positivePart(amounts, window.seats()), 1);
    } else {
      model.model().addGreaterOrEqual(there, window.seats());
    }
  }

  /** The rule {@code shortfall-spread}. */
  void addShortfallSpread(Costs soft, long weight) {
    missingOfCentre.forEach(
        (centre, missing) ->
            soft.add(
                model.square(HintedModel.sum(missing), 0, requiredOfCentre.get(centre), 1),
                weight));
  }

  Costs costs() {
    return costs;
  }
}
