package org.zhishou.benchmarks.growth;

import ai.timefold.solver.core.config.solver.EnvironmentMode;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import org.zhishou.benchmarks.run.InstanceName;
import org.zhishou.engine.scoring.ScoringTables;
import org.zhishou.engine.search.RosterSearch;
import org.zhishou.engine.search.SearchSettings;

/**
 * What several threads find that try as many moves each as one alone: {@code ThreadCurve
 * stepsPerThread seeds instance...}. Since steps and not seconds end the searches, it shows the
 * same on any machine, however many cores that has.
 */
public final class ThreadCurve {
  private static final List<Integer> THREADS = List.of(1, 2, 4, 8);

  private ThreadCurve() {}

  public static void main(String[] args) throws IOException {
    var stepsPerThread = Long.parseLong(args[0]);
    var seeds = Integer.parseInt(args[1]);
    var out = System.out;
    out.println("| instance | " + row(THREADS.stream().map(n -> n + " threads").toList()));
    for (var instance : Arrays.asList(args).subList(2, args.length)) {
      curve(InstanceName.byId(instance), stepsPerThread, seeds, out);
    }
  }

  private static void curve(InstanceName name, long stepsPerThread, int seeds, PrintStream out)
      throws IOException {
    var tables = new ScoringTables(name.load().problem());
    var costs =
        THREADS.stream().mapToDouble(n -> meanCost(tables, n, stepsPerThread * n, seeds)).toArray();
    var cells = Arrays.stream(costs).mapToObj(cost -> cell(cost, costs[0])).toList();
    out.println("| " + name.id() + " | " + row(cells));
  }

  private static String cell(double cost, double alone) {
    return "%.0f (%.4f)".formatted(cost, cost / alone);
  }

  private static String row(List<String> cells) {
    return String.join(" | ", cells) + " |";
  }

  /** Of soft cost, where nothing is missing. */
  private static double meanCost(ScoringTables tables, int threads, long steps, int seeds) {
    var sum = 0.0;
    for (var seed = 1; seed <= seeds; seed++) {
      var settings =
          new SearchSettings(
              Duration.ofHours(1), null, steps, seed, threads, EnvironmentMode.NO_ASSERT);
      var score =
          new RosterSearch(tables, settings, InstantSource.system()).run(better -> {}).score();
      if (score.limits() < 0 || score.coverage() < 0) {
        throw new IllegalStateException("Not everything is covered: " + score);
      }
      sum -= score.soft();
    }
    return sum / seeds;
  }
}
