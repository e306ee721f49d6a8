package org.zhishou.benchmarks.growth;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.zhishou.engine.audit.Audit;
import org.zhishou.engine.audit.Auditor;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.problem.ProblemReader;
import org.zhishou.engine.problem.ProblemWriter;
import org.zhishou.engine.roster.Duty;
import org.zhishou.engine.sample.SampleCounty;
import org.zhishou.engine.solve.RosterSolve;
import org.zhishou.engine.solve.SolveSettings;

/**
 * Reading a province's problem, and auditing a roster of it. Four times the centres may take little
 * more than four times as long.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 3)
@Fork(1)
public class ProvinceBenchmark {
  @Param({"100", "400"})
  private int centres;

  private byte[] json;
  private CheckedProblem problem;
  private List<Duty> duties;

  @Setup
  public void plan() {
    var province = SampleCounty.province(centres, 1);
    json = new ProblemWriter().compact(province).getBytes(StandardCharsets.UTF_8);
    problem = new ProblemReader().read(json);
    var oneStep = new SolveSettings(Duration.ofMinutes(2), null, 1L, 1);
    duties = new RosterSolve(problem, oneStep, InstantSource.system()).run(better -> {}).duties();
  }

  @Benchmark
  public CheckedProblem read() {
    return new ProblemReader().read(json);
  }

  @Benchmark
  public Audit audit() {
    return Auditor.audit(problem, duties);
  }
}
