package org.zhishou.benchmarks.growth;

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
import org.zhishou.engine.advice.Advisor;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.problem.ProblemReader;

/** Advice on a county with too few staff, beside the same on one that lacks nothing. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 3)
@Fork(1)
public class AdviceBenchmark {
  private CheckedProblem tight;
  private CheckedProblem whole;

  @Setup
  public void read() {
    tight = InstanceName.NINGDU_TIGHT.load().problem();
    whole = InstanceName.NINGDU.load().problem();
  }

  @Benchmark
  public Object onATightCounty() {
    return new Advisor(new ProblemReader()).on(tight);
  }

  @Benchmark
  public Object onACountyThatLacksNothing() {
    return new Advisor(new ProblemReader()).on(whole);
  }
}
