package org.zhishou.engine.scoring;

import java.util.SplittableRandom;
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
import org.zhishou.engine.rulebook.Rule;

/**
 * One duty taken and given back, on a random roster of a county: what each rule spends on what it
 * hears of it, and ({@code all}) what the whole state spends.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class RuleBenchmark {
  private static final int DUTIES = 1024;

  @Param({
    "all",
    "qualified-title",
    "permitted-centre",
    "travel-limit",
    "availability",
    "one-place",
    "daily-limit",
    "weekly-limit",
    "period-limit",
    "home-staffing",
    "weekly-coverage",
    "required-session",
    "fair-workload",
    "fair-travel",
    "travel-time",
    "continuity",
    "fixed-weekday",
    "title-mix",
    "spread",
    "undesired-date",
    "preferred-date",
    "requested-specialty",
    "extra-duty",
    "promotion-service",
    "shortfall-spread",
    "stability",
    "equity"
  })
  public String rule;

  private final int[] seats = new int[DUTIES];
  private RosterState state;
  private RuleHearing hearing;
  private int next;

  @Setup
  public void build() {
    var tables = new ScoringTables(InstanceName.NINGDU.load().problem());
    state = new RosterState(tables);
    var random = new SplittableRandom(1);
    fill(random);
    for (var i = 0; i < DUTIES; i++) {
      do {
        seats[i] = random.nextInt(tables.seats());
      } while (state.physicianAt(seats[i]) == RosterState.NOBODY);
    }
    hearing =
        rule.equals("all") ? null : RuleHearing.of(Rule.byId(rule).orElseThrow(), tables, state);
  }

  /** Somebody who may serve there on every second seat. */
  private void fill(SplittableRandom random) {
    var tables = state.tables();
    for (var seat = 0; seat < tables.seats(); seat++) {
      var candidates = tables.candidates(tables.centreOf(tables.sessionOfSeat(seat)));
      if (random.nextBoolean() && candidates.length > 0 && !tables.isPinned(seat)) {
        var physician = candidates[random.nextInt(candidates.length)];
        if (state.canServe(physician, tables.sessionOfSeat(seat))) {
          state.give(seat, physician);
        }
      }
    }
  }

  @Benchmark
  public long takenAndGiven() {
    var seat = seats[next++ & (DUTIES - 1)];
    var physician = state.physicianAt(seat);
    if (hearing == null) {
      state.take(seat);
      state.give(seat, physician);
      return state.softCost();
    }
    hearing.taken(seat, physician, state.tables());
    return hearing.given(seat, physician, state.tables());
  }
}
