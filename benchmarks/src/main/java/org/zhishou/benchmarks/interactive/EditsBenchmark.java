package org.zhishou.benchmarks.interactive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.zhishou.engine.draft.DraftRoster;
import org.zhishou.engine.draft.DutyEdit;
import org.zhishou.engine.draft.DutyEdits;
import org.zhishou.engine.draft.DutyPrices;
import org.zhishou.engine.draft.Places;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.roster.Duty;
import org.zhishou.engine.roster.RosterReader;
import org.zhishou.engine.scoring.ScoringTables;
import org.zhishou.engine.substitute.Substitution;

/** What a planner asks of a county's roster, in the engine alone, tables at hand. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 3)
@Fork(1)
public class EditsBenchmark {
  private CheckedProblem problem;
  private ScoringTables tables;
  private List<Duty> duties;
  private int turn;

  @Setup
  public void read() throws IOException {
    problem = InstanceName.NINGDU.load().problem();
    tables = new ScoringTables(problem);
    duties = new RosterReader().read(Files.readString(Path.of("published", "ningdu.json")));
  }

  private Duty next() {
    turn = (turn + 1) % duties.size();
    return duties.get(turn);
  }

  @Benchmark
  public Object previewOfAnEdit() {
    var duty = next();
    var seat = new DutyEdit.Seat(duty.site(), duty.date(), duty.session(), duty.physician());
    return DutyEdits.preview(DraftRoster.of(tables, duties), List.of(new DutyEdit.Clear(seat)));
  }

  @Benchmark
  public Object pricesOfOneDutyEverywhere() {
    return new DutyPrices(DraftRoster.of(tables, duties)).places(next(), Places.ALL);
  }

  @Benchmark
  public Object substitutesForOneDuty() {
    return Substitution.of(problem, duties, List.of(next()));
  }
}
