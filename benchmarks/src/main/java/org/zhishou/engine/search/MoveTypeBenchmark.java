package org.zhishou.engine.search;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.zhishou.benchmarks.run.InstanceName;
import org.zhishou.engine.scoring.RosterState;
import org.zhishou.engine.scoring.ScoringTables;

/**
 * A whole move of one type on a good county roster: proposed, made, scored and undone. Where a
 * proposal comes to nothing the next is tried, as the search does.
 */
@State(org.openjdk.jmh.annotations.Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class MoveTypeBenchmark {
  @Param({
    "ChangePhysician",
    "ChangeToFamiliar",
    "EmptySeat",
    "ShiftDay",
    "ShiftDayToOther",
    "SwapOnDay",
    "SwapInWeek",
    "RotateInWeek",
    "HandOverSeries",
    "HandOverCentre",
    "GatherSeries",
    "ShiftSeries",
    "SwapWeekdays",
    "ExchangeSeries",
    "ExchangePhysicians"
  })
  public String move;

  private Neighbourhood neighbourhood;
  private RosterState state;
  private Scope scope;
  private final SeatDraft draft = new SeatDraft();

  @Setup
  public void build() {
    neighbourhood =
        Neighbourhoods.all()
            .filter(one -> one.getClass().getSimpleName().equals(move))
            .findFirst()
            .orElseThrow();
    var tables = new ScoringTables(InstanceName.NINGDU.load().problem());
    var tape = MoveTape.of(tables, 0, 1);
    state = new RosterState(tables);
    for (var seat = 0; seat < tables.seats(); seat++) {
      state.set(seat, tape.start()[seat]);
    }
    scope = new Scope(state, new SplittableRandom(1));
  }

  @Benchmark
  public long moveAndUndo() {
    do {
      draft.clear();
    } while (!neighbourhood.propose(scope, draft));
    draft.apply(state);
    var costs = state.limitsCost() + state.coverageCost() + state.softCost();
    draft.undo(state);
    return costs;
  }
}
