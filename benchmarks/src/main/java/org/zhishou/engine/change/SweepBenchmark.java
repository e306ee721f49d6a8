package org.zhishou.engine.change;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.zhishou.benchmarks.run.InstanceName;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.problem.ProblemReader;

/** A county's certificate curve of ten values, the problems made and checked included. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class SweepBenchmark {
  private static final Sweep MINUTES =
      new Sweep(new PolicyLimitLever(PolicyLimit.MAX_TRAVEL_MINUTES), 30, 120, 10);

  private final Scenarios scenarios = new Scenarios(new ProblemReader());
  private CheckedProblem county;

  @Setup
  public void read() {
    county = InstanceName.NINGDU.load().problem();
  }

  @Benchmark
  public List<CurvePoint> curve() {
    return MINUTES.points(scenarios, county).stream().map(SweepPoint::certificate).toList();
  }
}
