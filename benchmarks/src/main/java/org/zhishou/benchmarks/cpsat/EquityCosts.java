package org.zhishou.benchmarks.cpsat;

import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhishou.benchmarks.cpsat.DutyVariables.Visit;
import org.zhishou.benchmarks.facts.CentreDay;
import org.zhishou.benchmarks.facts.CentreFact;
import org.zhishou.benchmarks.facts.CentreWeek;

/** The rules {@code equity} and {@code equity-floor}. */
final class EquityCosts {
  private static final int TENTHS = 10;
  private static final int DAYS_OF_WEEK = 7;

  private final DutyVariables duties;
  private final HintedModel model;

  EquityCosts(DutyVariables duties) {
    this.duties = duties;
    model = duties.model();
  }

  /** By what is below the floor of dates with an associate chief or chief. */
  void addFloor(Costs costs, long weight) {
    var there = emptySums();
    seniorVisits()
        .forEach(
            (centreDay, visits) ->
                there.get(centreDay.centre()).add(model.atMostAny(made(visits))));
    there.forEach(
        (centre, dates) -> {
          var missing = LinearExpr.newBuilder().add(centre.seniorDaysFloor()).addTerm(dates, -1);
          costs.add(model.positivePart(missing, centre.seniorDaysFloor()), weight);
        });
  }

  /** By tenths of a day between a centre's days and its share by residents, of either count. */
  void addEquity(Costs costs, long weight) {
    addDistances(daysAboveMinimum(), costs, weight);
    var seniorDays = emptySums();
    seniorVisits()
        .forEach(
            (centreDay, visits) ->
                seniorDays.get(centreDay.centre()).add(model.anyOf(made(visits))));
    addDistances(seniorDays, costs, weight);
  }

  private void addDistances(Map<CentreFact, LinearExprBuilder> days, Costs costs, long weight) {
    var populated = days.keySet().stream().filter(centre -> centre.population() > 0).toList();
    var everybody = populated.stream().mapToLong(CentreFact::population).sum();
    var everyDay = LinearExpr.newBuilder();
    populated.forEach(centre -> everyDay.add(days.get(centre)));
    var mostDays = (long) populated.size() * duties.facts().days().size();
    for (var centre : populated) {
      LinearArgument distance =
          LinearExpr.newBuilder()
              .addTerm(days.get(centre), TENTHS * everybody)
              .addTerm(everyDay, -TENTHS * centre.population());
      costs.add(model.distance(distance, everybody, TENTHS * mostDays), weight);
    }
  }

  private Map<CentreFact, LinearExprBuilder> daysAboveMinimum() {
    Map<CentreWeek, LinearExprBuilder> ofWeek = new LinkedHashMap<>();
    for (var week : duties.facts().centreWeeks()) {
      ofWeek.put(week, LinearExpr.newBuilder().add(-week.required()));
    }
    for (var centreDay : duties.facts().centreDays()) {
      var dutyDay = duties.dutyDay(centreDay);
      if (dutyDay != null) {
        ofWeek.get(centreDay.centreWeek()).add(dutyDay);
      }
    }
    var above = emptySums();
    ofWeek.forEach(
        (week, days) -> {
          var most = DAYS_OF_WEEK - week.required();
          if (most > 0) {
            above.get(week.centre()).add(model.exactPositivePart(days, -week.required(), most));
          }
        });
    return above;
  }

  private Map<CentreDay, List<Visit>> seniorVisits() {
    Map<CentreDay, List<Visit>> seniors = new LinkedHashMap<>();
    for (var visit : duties.visits()) {
      if (visit.onSite() && visit.physician().senior()) {
        seniors.computeIfAbsent(visit.centreDay(), key -> new ArrayList<>()).add(visit);
      }
    }
    return seniors;
  }

  private static List<Literal> made(List<Visit> visits) {
    return visits.stream().map(Visit::made).toList();
  }

  private Map<CentreFact, LinearExprBuilder> emptySums() {
    Map<CentreFact, LinearExprBuilder> sums = new LinkedHashMap<>();
    duties.facts().centres().forEach(centre -> sums.put(centre, LinearExpr.newBuilder()));
    return sums;
  }
}
