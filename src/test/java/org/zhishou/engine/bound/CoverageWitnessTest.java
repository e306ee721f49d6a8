package org.zhishou.engine.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.zhishou.engine.scoring.RandomProblems;
import org.zhishou.engine.scoring.ScoringTables;

class CoverageWitnessTest {
  @Test
  void itAsksBeforeEachSessionAndTourWhetherItIsOverdue() {
    for (var seed = 0; seed < 20; seed++) {
      var tables = new ScoringTables(RandomProblems.withMeasures(seed));
      var asked = new AtomicInteger();
      var neverContent = -1;
      new CoverageWitness(
          new OpenDemand(tables),
          List.of(),
          neverContent,
          () -> {
            asked.incrementAndGet();
            return false;
          });
      assertThat(asked.get())
          .as("seed %d", seed)
          .isGreaterThan(tables.sessions() + tables.tourWindows());
    }
  }
}
