package org.zhishou.benchmarks.cpsat;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.LinearExpr;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhishou.benchmarks.facts.CountyFacts;
import org.zhishou.benchmarks.run.Bound;
import org.zhishou.engine.roster.Duty;
import org.zhishou.engine.roster.Roster;
import org.zhishou.engine.rulebook.Rule;

/** The contract as one CP-SAT model: a missing day weighs more than all soft costs together. */
final class RosterModel {
  private final HintedModel model = new HintedModel();
  private final Roster start;
  private final DutyVariables duties;
  private final LinearExpr coverage;
  private final LinearExpr soft;
  private final long leastSoft;
  private final long weightOfCoverage;

  /**
   * @param start legal but for what is pinned; the hint
   * @param softRules only these soft rules count
   */
  RosterModel(CountyFacts facts, Roster start, Set<Rule> softRules) {
    this.start = start;
    duties = new DutyVariables(model, facts, start.duties());
    var tours = new Tours(duties);
    LimitConstraints.addTo(duties, tours);
    var coverageCosts = new CoverageCosts(duties, tours, start.score().coverage() < 0);
    var softCosts = SoftCosts.of(duties, coverageCosts, tours, softRules);
    coverage = coverageCosts.costs().sum();
    soft = softCosts.sum();
    leastSoft = softCosts.least();
    weightOfCoverage = softCosts.most() - leastSoft + 1;
    model.model().minimize(LinearExpr.newBuilder().addTerm(coverage, weightOfCoverage).add(soft));
  }

  CpModel cpModel() {
    return model.model();
  }

  Roster start() {
    return start;
  }

  /** What the limits are worth in every roster of the model. */
  long limits() {
    return start.score().limits();
  }

  LinearExpr coverage() {
    return coverage;
  }

  LinearExpr soft() {
    return soft;
  }

  /** What the hint gives for coverage and soft cost, for tests. */
  List<Long> hintedCosts() {
    return List.of(model.hintOf(coverage), model.hintOf(soft));
  }

  List<Duty> duties(CpSolver solver) {
    return duties.choices().stream()
        .filter(choice -> solver.booleanValue(choice.taken()))
        .map(choice -> DutyVariables.duty(choice.slot(), choice.physician(), choice.pinned()))
        .collect(Collectors.toList());
  }

  Bound bound(double objectiveBound) {
    return Bound.ofWeighted(objectiveBound, weightOfCoverage, leastSoft);
  }
}
