package org.zhishou.benchmarks.growth;

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
import org.zhishou.engine.advice.Advisor;
import org.zhishou.engine.bound.CoverageCertificate;
import org.zhishou.engine.change.Scenarios;
import org.zhishou.engine.change.WithdrawHospital;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.problem.ProblemReader;
import org.zhishou.engine.scoring.ScoringTables;

/** Advice on a county with a hospital away, beside the same on one that lacks nothing. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 3)
@Fork(1)
public class AdviceBenchmark {
  private static final int WEEKS_AWAY = 2;

  private CheckedProblem withdrawn;
  private CheckedProblem whole;

  @Setup
  public void read() {
    whole = InstanceName.NINGDU.load().problem();
    var from = whole.problem().period().firstDay();
    var away = new WithdrawHospital("H1", from, from.plusWeeks(WEEKS_AWAY).minusDays(1));
    withdrawn = new Scenarios(new ProblemReader()).of(whole, List.of(away)).problem();
    if (CoverageCertificate.of(new ScoringTables(withdrawn)).leastMissing() == 0) {
      throw new IllegalStateException("Nothing is missing, so no advice would be measured.");
    }
  }

  @Benchmark
  public Object onACountyWithAHospitalAway() {
    return new Advisor(new ProblemReader()).on(withdrawn);
  }

  @Benchmark
  public Object onACountyThatLacksNothing() {
    return new Advisor(new ProblemReader()).on(whole);
  }
}
