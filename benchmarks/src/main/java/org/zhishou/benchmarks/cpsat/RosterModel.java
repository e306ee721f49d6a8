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
   * @throws IllegalArgumentException where the problem uses what the model does not know
   */
  RosterModel(CountyFacts facts, Roster start, Set<Rule> softRules) {
    if (facts.usesOtherMeasures()) {
      throw new IllegalArgumentException(
          "The model knows no remote sessions, postings, tours and evenings after full days");
    }
    this.start = start;
    var hint =
        start.duties().stream()
            .map(
                duty ->
                    new Duty(duty.centre(), duty.date(), duty.session(), duty.physician(), false))
            .toList();
    duties = new DutyVariables(model, facts, hint);
    LimitConstraints.addTo(duties);
    var coverageCosts = new CoverageCosts(duties, start.score().coverage() < 0);
    var softCosts = SoftCosts.of(duties, coverageCosts, softRules);
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
