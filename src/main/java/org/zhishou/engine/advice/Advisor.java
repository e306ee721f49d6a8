package org.zhishou.engine.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import org.zhishou.engine.bound.CoverageCertificate;
import org.zhishou.engine.change.Scenarios;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.problem.ProblemReader;
import org.zhishou.engine.scoring.ScoringTables;

/**
 * The cheapest repairs of a shortage.
 *
 * <p>The order of advice: most days for each point that it asks; then most days; then least asked;
 * then by kind, and as the minimum cut names its centres and physicians. At most three of one kind
 * are shown, so that many alike hide nothing.
 */
public final class Advisor {
  private static final int MOST_REPAIRS = 12;
  private static final int MOST_OF_A_KIND = 3;
  private static final int MOST_STEPS = 16;

  private static final Comparator<Advice> ORDER =
      Comparator.<Advice>comparingDouble(advice -> -(double) advice.days() / advice.asks())
          .thenComparing(Comparator.comparingInt(Advice::days).reversed())
          .thenComparingInt(Advice::asks)
          .thenComparing(Advice::kind);

  private final Scenarios scenarios;

  /**
   * @param reader checks each problem that is proven, as it checked the problem itself
   */
  public Advisor(ProblemReader reader) {
    scenarios = new Scenarios(reader);
  }

  /** Every repair shown is made and the certificate computed again. */
  public AdviceReport on(CheckedProblem problem) {
    var tables = new ScoringTables(problem);
    var certificate = CoverageCertificate.of(tables);
    var helping = helping(tables, certificate);
    var repairs =
        shown(helping).parallelStream()
            .map(one -> proven(one, certificate, CoverageCertificate.of(with(one, problem))))
            .filter(one -> one.days() > 0)
            .toList();
    var sequence = new ArrayList<Advice>();
    var missing = follow(problem, certificate, helping, sequence);
    return new AdviceReport(
        certificate.leastMissing(),
        certificate.exact(),
        certificate.reasons(),
        repairs,
        sequence,
        missing);
  }

  private static List<Advice> shown(List<Advice> helping) {
    var counts = new EnumMap<RepairKind, Integer>(RepairKind.class);
    return helping.stream()
        .filter(one -> counts.merge(one.kind(), 1, Integer::sum) <= MOST_OF_A_KIND)
        .limit(MOST_REPAIRS)
        .toList();
  }

  /** In the order of advice, exactness still open. */
  private List<Advice> helping(ScoringTables tables, CoverageCertificate certificate) {
    var missing = certificate.leastMissing();
    if (missing == 0) {
      return List.of();
    }
    return Ideas.of(tables, certificate).parallelStream()
        .map(idea -> measured(idea, tables.checked(), missing))
        .filter(advice -> advice.days() > 0)
        .sorted(ORDER)
        .toList();
  }

  private Advice measured(Idea idea, CheckedProblem problem, int missing) {
    var changed = new ScoringTables(scenarios.quick(problem, idea.changes()));
    var days = missing - CoverageCertificate.leastMissing(changed);
    return new Advice(idea.kind(), idea.changes(), days, idea.asks(), false, idea.text());
  }

  private ScoringTables with(Advice advice, CheckedProblem problem) {
    return new ScoringTables(scenarios.of(problem, advice.changes()).problem());
  }

  private static Advice proven(
      Advice advice, CoverageCertificate before, CoverageCertificate after) {
    return new Advice(
        advice.kind(),
        advice.changes(),
        before.leastMissing() - after.leastMissing(),
        advice.asks(),
        before.exact() && after.exact(),
        advice.text());
  }

  /** Takes the first advice again and again; what is missing when that ends. */
  private int follow(
      CheckedProblem problem,
      CoverageCertificate before,
      List<Advice> helping,
      List<Advice> sequence) {
    if (helping.isEmpty() || sequence.size() == MOST_STEPS) {
      return before.leastMissing();
    }
    var first = helping.getFirst();
    var tables = with(first, problem);
    var after = CoverageCertificate.of(tables);
    sequence.add(proven(first, before, after));
    return follow(tables.checked(), after, helping(tables, after), sequence);
  }
}
