package org.zhishou.engine.search;

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
import org.zhishou.benchmarks.run.InstanceName;
import org.zhishou.engine.roster.RosterScore;
import org.zhishou.engine.scoring.ScoringTables;

/**
 * Move evaluations per second on the very same moves: the engine's state as the annealer uses it,
 * the same state behind the solver's score director, and constraint streams behind it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class SameMovesBenchmark {
  private static final int LENGTH = 20_000;
  private static final int COMPARED = 2_000;

  @Param({"ningdu", "huangyan"})
  public String instance;

  private MoveTape tape;
  private MoveScorer state;
  private MoveScorer calculator;
  private MoveScorer streams;
  private int next;

  @Setup
  public void record() {
    var tables = new ScoringTables(InstanceName.byId(instance).load().problem());
    tape = MoveTape.of(tables, LENGTH, 1);
    state = new StateScorer(tables, tape);
    calculator = SolverScorer.overCalculator(tables, tape);
    streams = SolverScorer.overStreams(tables, tape);
    state.rewind();
    calculator.rewind();
    streams.rewind();
    for (var i = 0; i < COMPARED; i++) {
      var expected = state.score(i, tape.moves().get(i));
      requireEqual(i, expected, calculator.score(i, tape.moves().get(i)));
      requireEqual(i, expected, streams.score(i, tape.moves().get(i)));
    }
    next = 0;
  }

  private static void requireEqual(int index, RosterScore expected, RosterScore actual) {
    if (!actual.equals(expected)) {
      throw new IllegalStateException(
          "Move %d: the state has %s, the solver %s".formatted(index, expected, actual));
    }
  }

  @Benchmark
  public RosterScore annealer() {
    return nextMove(state);
  }

  @Benchmark
  public RosterScore solverOverCalculator() {
    return nextMove(calculator);
  }

  @Benchmark
  public RosterScore solverOverStreams() {
    return nextMove(streams);
  }

  private RosterScore nextMove(MoveScorer scorer) {
    if (next == 0) {
      scorer.rewind();
    }
    var index = next;
    next = index + 1 == LENGTH ? 0 : index + 1;
    return scorer.score(index, tape.moves().get(index));
  }
}
