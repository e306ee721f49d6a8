package org.zhishou.engine.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.problem.ProblemReader;
import org.zhishou.engine.problem.ProblemWriter;
import org.zhishou.engine.sample.SampleCounty;
import org.zhishou.engine.scoring.RandomProblems;
import org.zhishou.engine.scoring.ScoringTables;

class PriceAscentTest {
  private static final int ROUNDS = 12;

  /**
   * Every bound that the rounds came to, to the last bit, the prices of the best, and the pairs
   * chosen lately.
   */
  private record Climbed(List<Double> bounds, List<double[]> prices, List<Integer> chosen) {}

  @Test
  void anyNumberOfThreadsComesToTheSamePricesToTheLastBit() {
    var county = new ProblemReader().read(new ProblemWriter().compact(SampleCounty.small(1)));
    sameOn(county, "county");
    for (var seed = 0; seed < 20; seed++) {
      sameOn(RandomProblems.withMeasures(seed), "seed " + seed);
    }
  }

  private static void sameOn(CheckedProblem problem, String name) {
    var alone = climb(problem, () -> 1);
    var round = new AtomicInteger();
    for (IntSupplier threads :
        List.<IntSupplier>of(() -> 2, () -> 5, () -> 1 + round.getAndIncrement() % 3)) {
      var together = climb(problem, threads);
      assertThat(together.bounds()).as(name).isEqualTo(alone.bounds());
      assertThat(together.chosen()).as(name).isEqualTo(alone.chosen());
      for (var kind = 0; kind < alone.prices().size(); kind++) {
        assertThat(together.prices().get(kind)).as(name).isEqualTo(alone.prices().get(kind));
      }
    }
  }

  private static Climbed climb(CheckedProblem problem, IntSupplier threads) {
    var tables = new ScoringTables(problem);
    var relaxation = Relaxation.of(tables, CoverageCertificate.of(tables));
    var ascent = relaxation.ascent();
    var bounds = new ArrayList<Double>();
    ascent.climb(ROUNDS, threads, () -> false, bounds::add);
    var best = ascent.best();
    assertThat(bounds).isNotEmpty();
    return new Climbed(
        bounds,
        List.of(
            best.day, best.session, best.senior, best.request, best.extra, best.place, best.outing),
        IntStream.range(0, relaxation.visits().pairs())
            .filter(ascent::wasChosenLately)
            .boxed()
            .toList());
  }
}
