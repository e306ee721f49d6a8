package org.zhishou.benchmarks.cpsat;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import java.time.Duration;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.zhishou.benchmarks.facts.CountyFacts;
import org.zhishou.engine.audit.Auditor;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.roster.Roster;
import org.zhishou.engine.rulebook.Rule;
import org.zhishou.engine.scoring.RandomProblems;
import org.zhishou.engine.solve.RosterSolve;
import org.zhishou.engine.solve.SolveSettings;

/** The CP-SAT model beside the auditor, on random problems. */
class RosterModelTest {
  private static final int PROBLEMS = 60;

  @BeforeAll
  static void loadNativeLibraries() {
    Loader.loadNativeLibraries();
  }

  @Test
  void theHintCostsWhatTheAuditorSays() {
    for (var seed = 0; seed < PROBLEMS; seed++) {
      var problem = problem(seed);
      var start = solved(problem, 0);
      var model = model(problem, start);
      assertThat(model.hintedCosts())
          .as("seed %d", seed)
          .isEqualTo(List.of(-start.score().coverage(), -start.score().soft()));
    }
  }

  @Test
  void theHintIsComplete() {
    for (var seed = 0; seed < PROBLEMS; seed++) {
      var problem = problem(seed);
      var model = model(problem, solved(problem, 0));
      var solver = new CpSolver();
      solver.getParameters().setNumWorkers(1).setFixVariablesToTheirHintedValue(true);
      assertThat(solver.solve(model.cpModel()))
          .as("seed %d", seed)
          .isEqualTo(CpSolverStatus.OPTIMAL);
    }
  }

  @Test
  void theOptimumCostsWhatTheAuditorSaysNoRosterIsBetterAndNoBoundAboveIt() {
    for (var seed = 0; seed < PROBLEMS; seed++) {
      var problem = problem(seed);
      var model = model(problem, solved(problem, 0));
      var solver = new CpSolver();
      solver.getParameters().setNumWorkers(1).setMaxTimeInSeconds(2);
      if (solver.solve(model.cpModel()) != CpSolverStatus.OPTIMAL) {
        continue;
      }
      var optimum = Auditor.audit(problem, model.duties(solver)).score();
      var bound = model.bound(solver.bestObjectiveBound());
      assertThat(optimum.limits()).as("limits of seed %d", seed).isEqualTo(model.limits());
      assertThat(List.of(-optimum.coverage(), -optimum.soft()))
          .as("costs of seed %d", seed)
          .isEqualTo(List.of(bound.coverage(), bound.soft()));
      var found = solved(problem, 1000);
      assertThat(found.score())
          .as("the engine's roster of seed %d", seed)
          .isLessThanOrEqualTo(optimum);
      assertThat(softBound(found))
          .as("the engine's bound of seed %d", seed)
          .isLessThanOrEqualTo(-optimum.soft());
    }
  }

  private static CheckedProblem problem(long seed) {
    return seed % 3 == 0 ? RandomProblems.of(seed) : RandomProblems.withMeasures(seed);
  }

  private static Roster solved(CheckedProblem problem, long steps) {
    var settings = new SolveSettings(Duration.ofMinutes(1), null, steps, 1);
    return new RosterSolve(problem, settings, InstantSource.system()).run(progress -> {});
  }

  /** Of rosters that miss no more than this one, as the optimum does. */
  private static long softBound(Roster roster) {
    return Objects.requireNonNull(Objects.requireNonNull(roster.bounds()).soft()).lowerBound();
  }

  private static RosterModel model(CheckedProblem problem, Roster start) {
    return new RosterModel(new CountyFacts(problem), start, EnumSet.allOf(Rule.class));
  }
}
