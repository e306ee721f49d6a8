package org.zhishou.benchmarks.cpsat;

import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhishou.benchmarks.facts.CentreFact;
import org.zhishou.benchmarks.facts.CentreWeek;
import org.zhishou.benchmarks.facts.Slot;

/**
 * What policy demands. Where the hint misses nothing, nobody need miss anything, and coverage is a
 * constraint; else each missing day is a variable and a cost.
 */
final class CoverageCosts {
  private final DutyVariables duties;
  private final HintedModel model;
  private final boolean mayMiss;
  private final Costs costs;
  private final Map<CentreFact, List<IntVar>> missingOfCentre = new HashMap<>();
  private final Map<CentreFact, Long> requiredOfCentre = new HashMap<>();

  CoverageCosts(DutyVariables duties, boolean mayMiss) {
    this.duties = duties;
    this.mayMiss = mayMiss;
    model = duties.model();
    costs = new Costs(model.model());
    weeklyCoverage();
    duties.facts().slots().stream().filter(Slot::required).forEach(this::requiredSession);
  }

  private void weeklyCoverage() {
    Map<CentreWeek, LinearExprBuilder> dutyDays = new HashMap<>();
    for (var centreDay : duties.facts().centreDays()) {
      var sum = dutyDays.computeIfAbsent(centreDay.centreWeek(), key -> LinearExpr.newBuilder());
      var dutyDay = duties.dutyDay(centreDay);
      if (dutyDay != null) {
        sum.add(dutyDay);
      }
    }
    for (var week : duties.facts().centreWeeks()) {
      if (week.required() > 0) {
        weeklyCoverage(week, dutyDays.get(week).build());
      }
    }
  }

  private void weeklyCoverage(CentreWeek week, LinearExpr dutyDays) {
    if (!mayMiss) {
      model.model().addGreaterOrEqual(dutyDays, week.required());
      return;
    }
    var missing =
        model.positivePart(
            LinearExpr.newBuilder().add(week.required()).addTerm(dutyDays, -1), week.required());
    costs.add(missing, 1);
    missingOfCentre.computeIfAbsent(week.centre(), key -> new ArrayList<>()).add(missing);
    requiredOfCentre.merge(week.centre(), (long) week.required(), Long::sum);
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
