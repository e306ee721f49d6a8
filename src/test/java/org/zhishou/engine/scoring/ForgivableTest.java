package org.zhishou.engine.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.zhishou.engine.problem.ProblemReader;
import org.zhishou.engine.rulebook.Rule;

class ForgivableTest {
  private static final int DATES_TO_SETTLE = 5;

  @Test
  void aFifthLessIsForgivenWithEveryOneOfTheFirstFiveDatesAtACentre() throws IOException {
    var tables = county();
    var state = new RosterState(tables);
    var random = new SplittableRandom(1);
    for (var i = 0; i < 4_000; i++) {
      var seat = random.nextInt(tables.seats());
      var candidates = tables.candidates(tables.siteOf(tables.sessionOfSeat(seat)));
      state.set(seat, candidates[random.nextInt(Math.min(12, candidates.length))]);
      if (random.nextInt(3) == 0) {
        state.set(random.nextInt(tables.seats()), RosterState.NOBODY);
      }
      if (i % 100 == 0) {
        assertThat(state.forgivable()).isCloseTo(forgivable(state), within(1e-6));
      }
    }
    assertThat(forgivable(state)).isPositive();

    for (var seat = 0; seat < tables.seats(); seat++) {
      state.set(seat, RosterState.NOBODY);
    }
    assertThat(state.forgivable()).isZero();
  }

  private static double forgivable(RosterState state) {
    var tables = state.tables();
    var fifths = 0L;
    for (var physician = 0; physician < tables.physicians(); physician++) {
      for (var centre = 0; centre < tables.centres(); centre++) {
        var dates = state.visits(physician, centre);
        if (dates > 0 && dates < DATES_TO_SETTLE && !tables.isRegularAt(physician, centre)) {
          fifths += DATES_TO_SETTLE - dates;
        }
      }
    }
    return tables.weight(Rule.CONTINUITY) * fifths / (double) DATES_TO_SETTLE;
  }

  private static ScoringTables county() throws IOException {
    var seed = Files.readAllBytes(Path.of("seeds", "ningdu.json"));
    return new ScoringTables(new ProblemReader().read(seed));
  }
}
