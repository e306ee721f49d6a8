package org.zhishou.engine.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.problem.ProblemReader;
import org.zhishou.engine.scoring.RandomProblems;
import org.zhishou.engine.scoring.RosterState;
import org.zhishou.engine.scoring.ScoringTables;

class PricedQuartersTest {
  private static final int PROBLEMS = 150;

  @Test
  void whatIsGivenBreaksNoLimitAndLeavesWhatWasThere() {
    for (var seed = 0; seed < PROBLEMS; seed++) {
      holds(RandomProblems.of(seed), seed);
      holds(RandomProblems.withMeasures(seed), seed);
    }
  }

  private static void holds(CheckedProblem problem, long seed) {
    var state = pinned(problem);
    var limits = state.limitsCost();
    var coverage = state.coverageCost();

    give(state, 5, seed);

    assertThat(state.limitsCost()).as("seed " + seed).isEqualTo(limits);
    assertThat(state.coverageCost()).as("seed " + seed).isLessThanOrEqualTo(coverage);
    state
        .tables()
        .pinned()
        .forEach((seat, physician) -> assertThat(state.physicianAt(seat)).isEqualTo(physician));
  }

  @Test
  void ofACountyNearlyEverythingIsCovered() throws IOException {
    var state = pinned(county());
    var missing = state.coverageCost();

    give(state, 30, 0);

    assertThat(state.coverageCost()).isLessThan(missing / 3);
  }

  @Test
  void theSameSeedGivesTheSameDutiesAndAnotherOthers() throws IOException {
    var problem = county();
    var one = pinned(problem);
    var again = pinned(problem);
    var other = pinned(problem);

    give(one, 10, 1);
    give(again, 10, 1);
    give(other, 10, 2);

    assertThat(seats(again)).isEqualTo(seats(one));
    assertThat(seats(other)).isNotEqualTo(seats(one));
  }

  @Test
  void whoIsStoppedGivesNothing() throws IOException {
    var state = pinned(county());
    var before = seats(state);

    PricedQuarters.give(state, raised(state, 10), new SplittableRandom(0), () -> true);

    assertThat(seats(state)).isEqualTo(before);
  }

  @Test
  void whoIsChosenLatelyIsFewOfAllButMostOfThoseWhomTheQuartersPut() throws IOException {
    var state = pinned(county());
    var tables = state.tables();
    var untried = RaisedPrices.ofRounds(tables, CoverageCertificate.of(tables), 40);
    var prices = raised(state, 40);
    PricedQuarters.give(state, prices, new SplittableRandom(0), () -> false);
    var all = 0;
    var lately = 0;
    var put = 0;
    var putLately = 0;
    for (var site = 0; site < tables.sites(); site++) {
      for (var physician : tables.candidates(site)) {
        var isLately = prices.chosenLately(physician, site);
        var isPut = state.visits(physician, site) > 0;
        all++;
        lately += isLately ? 1 : 0;
        put += isPut ? 1 : 0;
        putLately += isLately && isPut ? 1 : 0;
        assertThat(untried.chosenLately(physician, site)).isFalse();
      }
    }
    assertThat(lately).isLessThan(all / 2);
    assertThat(putLately).isGreaterThan(put * 4 / 5);
  }

  private static CheckedProblem county() throws IOException {
    return new ProblemReader().read(Files.readAllBytes(Path.of("seeds", "huangyan.json")));
  }

  private static void give(RosterState state, int rounds, long seed) {
    PricedQuarters.give(state, raised(state, rounds), new SplittableRandom(seed), () -> false);
  }

  private static RaisedPrices raised(RosterState state, int rounds) {
    var tables = state.tables();
    var prices = RaisedPrices.ofRounds(tables, CoverageCertificate.of(tables), rounds);
    prices.raise(() -> 1, () -> false);
    return prices;
  }

  private static RosterState pinned(CheckedProblem problem) {
    var state = new RosterState(new ScoringTables(problem));
    state.tables().pinned().forEach(state::give);
    return state;
  }

  private static int[] seats(RosterState state) {
    return IntStream.range(0, state.tables().seats()).map(state::physicianAt).toArray();
  }
}
