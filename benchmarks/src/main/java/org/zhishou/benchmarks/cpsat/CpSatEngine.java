package org.zhishou.benchmarks.cpsat;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverSolutionCallback;
import com.google.ortools.sat.CpSolverStatus;
import java.time.Duration;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.OptionalLong;
import java.util.Set;
import org.zhishou.benchmarks.facts.CountyFacts;
import org.zhishou.benchmarks.run.Bound;
import org.zhishou.benchmarks.run.Engine;
import org.zhishou.benchmarks.run.Found;
import org.zhishou.benchmarks.run.Trace;
import org.zhishou.engine.audit.Auditor;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.roster.Roster;
import org.zhishou.engine.roster.RosterScore;
import org.zhishou.engine.rulebook.Rule;
import org.zhishou.engine.solve.RosterSolve;
import org.zhishou.engine.solve.SolveSettings;

/** OR-Tools CP-SAT on one model, hinted with the roster that a greedy start gives. */
public final class CpSatEngine implements Engine {
  /** A lone worker gains most from every cut there is; several divide the levels among them. */
  private static final int ALONE_LINEARIZATION = 2;

  private static final int SHARED_LINEARIZATION = 1;

  private final int workers;
  private final Set<Rule> softRules;
  private final boolean forBound;

  private CpSatEngine(int workers, Set<Rule> softRules, boolean forBound) {
    this.workers = workers;
    this.softRules = softRules;
    this.forBound = forBound;
  }

  /** The whole contract. */
  public static CpSatEngine ofWholeContract(int workers) {
    return new CpSatEngine(workers, EnumSet.allOf(Rule.class), false);
  }

  /** Limits, coverage, {@code travel-time} and what a reward can bring, for the bound alone. */
  public static CpSatEngine ofCoverageAndTravel() {
    return new CpSatEngine(1, EnumSet.of(Rule.TRAVEL_TIME, Rule.PREFERRED_DATE), true);
  }

  @Override
  public Found solve(CheckedProblem problem, Duration limit, long seed, Trace trace) {
    Loader.loadNativeLibraries();
    var start = greedyStart(problem);
    if (!forBound) {
      trace.better(start.score());
    }
    var model = new RosterModel(new CountyFacts(problem), start, softRules);
    var solver = new CpSolver();
    solver
        .getParameters()
        .setNumWorkers(workers)
        .setLinearizationLevel(workers == 1 ? ALONE_LINEARIZATION : SHARED_LINEARIZATION)
        .setRandomSeed((int) seed)
        .setMaxTimeInSeconds(trace.remaining(limit).toMillis() / 1000.0);
    var status = solver.solve(model.cpModel(), forBound ? silent() : reporting(model, trace));
    return found(problem, model, solver, status, trace);
  }

  /** Without a search, and with the least work on bounds: the time is the peer's own. */
  private static Roster greedyStart(CheckedProblem problem) {
    var settings = new SolveSettings(Duration.ofMillis(1), null, 0L, 0);
    return new RosterSolve(problem, settings, InstantSource.system()).run(progress -> {});
  }

  private static CpSolverSolutionCallback silent() {
    return new CpSolverSolutionCallback();
  }

  private static CpSolverSolutionCallback reporting(RosterModel model, Trace trace) {
    return new CpSolverSolutionCallback() {
      @Override
      public void onSolutionCallback() {
        trace.better(
            new RosterScore(model.limits(), -value(model.coverage()), -value(model.soft())));
      }
    };
  }

  private Found found(
      CheckedProblem problem,
      RosterModel model,
      CpSolver solver,
      CpSolverStatus status,
      Trace trace) {
    if (status == CpSolverStatus.INFEASIBLE || status == CpSolverStatus.MODEL_INVALID) {
      throw new IllegalStateException("CP-SAT calls the model " + status);
    }
    var solved = status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
    var bound = solved ? model.bound(solver.bestObjectiveBound()) : Bound.NONE;
    if (forBound) {
      return new Found(null, OptionalLong.empty(), bound);
    }
    var duties = solved ? model.duties(solver) : model.start().duties();
    trace.better(Auditor.audit(problem, duties).score());
    return new Found(duties, OptionalLong.empty(), bound);
  }
}
