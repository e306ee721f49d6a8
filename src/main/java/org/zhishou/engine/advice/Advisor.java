package org.zhishou.engine.advice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.zhishou.engine.bound.CoverageCertificate;
import org.zhishou.engine.change.Change;
import org.zhishou.engine.change.Scenarios;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.problem.ProblemReader;
import org.zhishou.engine.scoring.ScoringTables;

/**
 * The cheapest repairs of a shortage.
 *
 * <p>The order of advice: most days for each point that it asks; then most days; then least asked;
 * then by kind, and as the minimum cut names its centres and physicians. What asks for more of the
 * same and gives no more is left out, and at most three of one kind are shown, so that many alike
 * hide nothing.
 */
public final class Advisor {
  private static final int MOST_REPAIRS = 12;
  private static final int MOST_OF_A_KIND = 3;
  private static final int MOST_STEPS = 16;

  /**
   * Ideas measured, times centres, physicians and weeks, after which the sequence takes no further
   * step, so that an answer comes within seconds: some 200 ideas of a county.
   */
  private static final long MOST_EFFORT = 4_000_000;

  private static final Set<RepairKind> PERMISSIONS =
      EnumSet.of(RepairKind.PERMIT_CENTRE, RepairKind.PERMIT_HOSPITAL);

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
    var found = helping(tables, certificate);
    var repairs =
        shown(found.helping()).parallelStream()
            .map(one -> proven(one, certificate, CoverageCertificate.of(with(one, problem))))
            .filter(one -> one.days() > 0)
            .toList();
    var sequence = new ArrayList<Advice>();
    var missing = follow(problem, certificate, found, found.effort(), sequence);
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

  /**
   * What helps, and what it took to find out.
   *
   * @param helping in the order of advice, exactness still open
   */
  private record Found(List<Advice> helping, long effort) {}

  private Found helping(ScoringTables tables, CoverageCertificate certificate) {
    if (certificate.leastMissing() == 0) {
      return new Found(List.of(), 0);
    }
    var ideas = Ideas.of(tables, certificate);
    var worth = worthMeasuring(ideas, tables.checked(), certificate);
    var helping =
        worth.ideas().parallelStream()
            .map(idea -> measured(idea, tables.checked(), certificate))
            .filter(advice -> advice.days() > 0)
            .sorted(ORDER)
            .toList();
    var measured = worth.ideas().size() + worth.asked();
    return new Found(undominated(helping), measured * size(tables.checked()));
  }

  /**
   * @param asked kinds that were measured all together to find out
   */
  private record WorthMeasuring(List<Idea> ideas, int asked) {}

  /**
   * All but permissions where those of their kind, given all together, help nobody: to permit more
   * never costs a day.
   */
  private WorthMeasuring worthMeasuring(
      Collection<Idea> ideas, CheckedProblem problem, CoverageCertificate certificate) {
    var vain = EnumSet.noneOf(RepairKind.class);
    var asked = 0;
    for (var kind : PERMISSIONS) {
      var all = together(kind, ideas);
      if (all.size() > 1) {
        asked++;
        if (missing(all, problem, certificate) == certificate.leastMissing()) {
          vain.add(kind);
        }
      }
    }
    var worth = ideas.stream().filter(idea -> !vain.contains(idea.kind())).toList();
    return new WorthMeasuring(worth, asked);
  }

  private static List<Change> together(RepairKind kind, Collection<Idea> ideas) {
    return ideas.stream()
        .filter(idea -> idea.kind() == kind)
        .flatMap(idea -> idea.changes().stream())
        .distinct()
        .toList();
  }

  /** What the problem misses at least once it is changed. */
  private int missing(List<Change> changes, CheckedProblem problem, CoverageCertificate before) {
    return before.leastMissing(new ScoringTables(scenarios.quick(problem, changes)));
  }

  /** Who dominates stands before, since it gives as much for less. */
  private static List<Advice> undominated(List<Advice> helping) {
    var kept = new ArrayList<Advice>();
    for (var one : helping) {
      if (kept.stream().noneMatch(other -> other.dominates(one))) {
        kept.add(one);
      }
    }
    return kept;
  }

  private static long size(CheckedProblem checked) {
    var problem = checked.problem();
    var weeks = (long) problem.period().weeks();
    return problem.centres().size() * problem.physicians().size() * weeks;
  }

  private Advice measured(Idea idea, CheckedProblem problem, CoverageCertificate before) {
    var days = before.leastMissing() - missing(idea.changes(), problem, before);
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
      Found found,
      long effort,
      List<Advice> sequence) {
    if (found.helping().isEmpty() || sequence.size() == MOST_STEPS) {
      return before.leastMissing();
    }
    var first = found.helping().getFirst();
    var tables = with(first, problem);
    var after = CoverageCertificate.of(tables);
    sequence.add(proven(first, before, after));
    if (effort >= MOST_EFFORT) {
      return after.leastMissing();
    }
    var next = helping(tables, after);
    return follow(tables.checked(), after, next, effort + next.effort(), sequence);
  }
}
