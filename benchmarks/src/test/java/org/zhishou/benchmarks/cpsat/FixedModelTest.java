package org.zhishou.benchmarks.cpsat;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.zhishou.benchmarks.facts.CountyFacts;
import org.zhishou.benchmarks.facts.Slot;
import org.zhishou.engine.audit.Audit;
import org.zhishou.engine.audit.Auditor;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.roster.Duty;
import org.zhishou.engine.rulebook.Level;
import org.zhishou.engine.rulebook.Rule;
import org.zhishou.engine.scoring.RandomProblems;
import org.zhishou.engine.solve.RosterSolve;
import org.zhishou.engine.solve.SolveSettings;

/**
 * The CP-SAT model with every duty decided, beside the auditor: which rosters it admits, and what
 * each rule costs there at least.
 */
class FixedModelTest {
  private static final int PROBLEMS = 120;
  private static final int ROSTERS_OF_A_PROBLEM = 6;
  private static final int MOST_DUTIES_MORE = 4;

  /** Kept by there being no variable for a duty that breaks them. */
  private static final Set<Rule> BROKEN_BY_ONE_DUTY =
      EnumSet.of(Rule.QUALIFIED_TITLE, Rule.PERMITTED_CENTRE, Rule.TRAVEL_LIMIT, Rule.AVAILABILITY);

  @BeforeAll
  static void loadNativeLibraries() {
    Loader.loadNativeLibraries();
  }

  @Test
  void aRosterIsAdmittedExactlyIfTheAuditorFindsNoLimitBrokenButByPinnedDuties() {
    var seenToKeepOut = EnumSet.noneOf(Rule.class);
    for (var seed = 0; seed < PROBLEMS; seed++) {
      var problem = problem(seed);
      var facts = new CountyFacts(problem);
      var pinned = Auditor.audit(problem, pinned(facts));
      for (var duties : rosters(problem, facts, seed)) {
        var broken = brokenBesides(pinned, Auditor.audit(problem, duties));
        assertThat(new FixedModel(facts, duties).isAdmitted())
            .as("seed %d, broken %s", seed, broken)
            .isEqualTo(broken.isEmpty());
        seenToKeepOut.addAll(broken);
      }
    }
    assertThat(seenToKeepOut)
        .as("limits that kept a roster out")
        .containsExactlyInAnyOrderElementsOf(
            rules(Level.LIMITS).filter(rule -> !BROKEN_BY_ONE_DUTY.contains(rule)).toList());
  }

  @Test
  void everyRuleCostsWhatTheAuditorSays() {
    var seenToCost = EnumSet.noneOf(Rule.class);
    for (var seed = 0; seed < PROBLEMS; seed++) {
      var problem = problem(seed);
      var facts = new CountyFacts(problem);
      for (var duties : rosters(problem, facts, seed)) {
        var model = new FixedModel(facts, duties);
        if (!model.isAdmitted()) {
          continue;
        }
        var audit = Auditor.audit(problem, duties);
        assertThat(model.coverage())
            .as("coverage of seed %d", seed)
            .isEqualTo(-audit.score().coverage());
        var expected =
            rules(Level.SOFT)
                .collect(Collectors.toMap(rule -> rule, rule -> cost(problem, audit, rule)));
        assertThat(model.softCosts())
            .as("seed %d", seed)
            .containsExactlyInAnyOrderEntriesOf(expected);
        rules(Level.COVERAGE)
            .filter(rule -> cost(problem, audit, rule) != 0)
            .forEach(seenToCost::add);
        expected.keySet().stream().filter(rule -> expected.get(rule) != 0).forEach(seenToCost::add);
      }
    }
    assertThat(seenToCost)
        .as("rules that cost something somewhere")
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(Rule.values()).filter(rule -> rule.level() != Level.LIMITS).toList());
  }

  private static CheckedProblem problem(long seed) {
    return seed % 3 == 0 ? RandomProblems.of(seed) : RandomProblems.withMeasures(seed);
  }

  private static Stream<Rule> rules(Level level) {
    return Stream.of(Rule.values()).filter(rule -> rule.level() == level);
  }

  /** 0 for a rule that does not judge the problem. */
  private static long cost(CheckedProblem problem, Audit audit, Rule rule) {
    return problem.problem().rules().contains(rule) ? audit.total(rule).cost() : 0;
  }

  private static List<Rule> brokenBesides(Audit pinned, Audit audit) {
    return audit.totals().stream()
        .filter(total -> total.rule().level() == Level.LIMITS)
        .filter(total -> total.cost() > pinned.total(total.rule()).cost())
        .map(total -> total.rule())
        .toList();
  }

  private static List<Duty> pinned(CountyFacts facts) {
    return variables(facts).choices().stream()
        .filter(DutyVariables.Choice::pinned)
        .map(choice -> DutyVariables.duty(choice.slot(), choice.physician(), true))
        .toList();
  }

  private static DutyVariables variables(CountyFacts facts) {
    return new DutyVariables(new HintedModel(), facts, List.of());
  }

  /** That of a short search, with some duties less and some more that each break no limit alone. */
  private static List<List<Duty>> rosters(CheckedProblem problem, CountyFacts facts, long seed) {
    var random = new SplittableRandom(seed);
    var choices = variables(facts).choices();
    var settings = new SolveSettings(Duration.ofMinutes(1), null, (long) random.nextInt(200), seed);
    var found = new RosterSolve(problem, settings, InstantSource.system()).run(progress -> {});
    var rosters = new ArrayList<List<Duty>>();
    for (var i = 0; i < ROSTERS_OF_A_PROBLEM; i++) {
      var percent = random.nextInt(101);
      var duties = new LinkedHashSet<Duty>();
      for (var duty : found.duties()) {
        if (duty.pinned() || random.nextInt(100) < percent) {
          duties.add(duty);
        }
      }
      for (var more = choices.isEmpty() ? 0 : random.nextInt(MOST_DUTIES_MORE + 1);
          more > 0;
          more--) {
        var choice = choices.get(random.nextInt(choices.size()));
        if (hasSeat(choice.slot(), duties)) {
          duties.add(DutyVariables.duty(choice.slot(), choice.physician(), choice.pinned()));
        }
      }
      rosters.add(List.copyOf(duties));
    }
    return rosters;
  }

  private static boolean hasSeat(Slot slot, Set<Duty> duties) {
    var taken =
        duties.stream()
            .filter(duty -> duty.site().equals(slot.site()))
            .filter(duty -> duty.date().equals(slot.day().date()))
            .filter(duty -> duty.session() == slot.session())
            .count();
    return taken < slot.seats();
  }

  /** The model of all rules, every duty decided, solved for what each rule costs at least. */
  private static final class FixedModel {
    private final CpSolver solver = new CpSolver();
    private final CoverageCosts coverage;
    private final Map<Rule, Costs> soft = new EnumMap<>(Rule.class);
    private final CpSolverStatus status;

    FixedModel(CountyFacts facts, List<Duty> roster) {
      var model = new HintedModel();
      var duties = new DutyVariables(model, facts, roster);
      var tours = new Tours(duties);
      LimitConstraints.addTo(duties, tours);
      coverage = new CoverageCosts(duties, tours, true);
      var sum = LinearExpr.newBuilder().add(coverage.costs().sum());
      for (var rule : rules(Level.SOFT).toList()) {
        var costs = SoftCosts.of(duties, coverage, tours, EnumSet.of(rule));
        soft.put(rule, costs);
        sum.add(costs.sum());
      }
      for (var choice : duties.choices()) {
        model.model().addEquality(choice.taken(), model.hintOf(choice.taken()));
      }
      model.model().minimize(sum);
      solver.getParameters().setNumWorkers(1);
      status = solver.solve(model.model());
    }

    boolean isAdmitted() {
      assertThat(status).isIn(CpSolverStatus.OPTIMAL, CpSolverStatus.INFEASIBLE);
      return status == CpSolverStatus.OPTIMAL;
    }

    long coverage() {
      return solver.value(coverage.costs().sum());
    }

    Map<Rule, Long> softCosts() {
      return soft.entrySet().stream()
          .collect(
              Collectors.toMap(Map.Entry::getKey, entry -> solver.value(entry.getValue().sum())));
    }
  }
}
