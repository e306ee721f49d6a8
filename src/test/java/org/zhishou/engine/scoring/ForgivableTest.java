package org.zhishou.engine.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.zhishou.engine.problem.ProblemReader;
import org.zhishou.engine.rulebook.Rule;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

class ForgivableTest {
  private static final int DATES_TO_SETTLE = 5;

  @Test
  void aFifthLessIsForgivenWithEveryOneOfTheFirstFiveDatesAtACentre() throws IOException {
    staysTrue(Rule.CONTINUITY, ForgivableTest::forgivableAtCentres);
  }

  @Test
  void travelThatRoseEvenlyWouldCostAsMuchInTheLastMinuteOfEveryHour() throws IOException {
    staysTrue(Rule.FAIR_TRAVEL, ForgivableTest::forgivableOnTheRoad);
  }

  private static void staysTrue(Rule rule, ToDoubleFunction<RosterState> forgivable)
      throws IOException {
    var tables = countyJudgedBy(rule);
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
        assertThat(state.forgivable()).isCloseTo(forgivable.applyAsDouble(state), within(1e-6));
      }
    }
    assertThat(forgivable.applyAsDouble(state)).isPositive();

    for (var seat = 0; seat < tables.seats(); seat++) {
      state.set(seat, RosterState.NOBODY);
    }
    assertThat(state.forgivable()).isZero();
  }

  private static double forgivableAtCentres(RosterState state) {
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

  private static double forgivableOnTheRoad(RosterState state) {
    var tables = state.tables();
    var forgivable = 0.0;
    for (var physician = 0; physician < tables.physicians(); physician++) {
      var minutes = 0;
      for (var centre = 0; centre < tables.centres(); centre++) {
        minutes += state.visits(physician, centre) * tables.minutes(physician, centre);
      }
      var fullHours = minutes / 60;
      var lastFull = (minutes + 1) / 60.0;
      var below = Math.floor(lastFull);
      var evenly =
          below == 0 ? 0 : (below - 1) * (below - 1) + (lastFull - below) * (2 * below - 1);
      forgivable += fullHours * fullHours - evenly;
    }
    return tables.weight(Rule.FAIR_TRAVEL) * forgivable;
  }

  /** No soft rule but the one has a weight. */
  private static ScoringTables countyJudgedBy(Rule one) throws IOException {
    var seed = (ObjectNode) new ObjectMapper().readTree(Path.of("seeds", "ningdu.json"));
    var weights = seed.withObjectProperty("policy").withObjectProperty("weights");
    for (var rule : Rule.values()) {
      if (rule.weighable() && rule != one) {
        weights.put(rule.id(), 0);
      }
    }
    return new ScoringTables(new ProblemReader().read(seed.toString()));
  }
}
