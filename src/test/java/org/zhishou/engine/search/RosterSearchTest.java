package org.zhishou.engine.search;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.config.solver.EnvironmentMode;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.zhishou.engine.bound.CoverageCertificate;
import org.zhishou.engine.bound.PricedQuarters;
import org.zhishou.engine.bound.RaisedPrices;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.problem.ProblemReader;
import org.zhishou.engine.problem.ProblemWriter;
import org.zhishou.engine.roster.RosterScore;
import org.zhishou.engine.sample.SampleCounty;
import org.zhishou.engine.scoring.RandomProblems;
import org.zhishou.engine.scoring.RosterState;
import org.zhishou.engine.scoring.ScoringTables;

class RosterSearchTest {
  private static final CheckedProblem COUNTY =
      new ProblemReader().read(new ProblemWriter().compact(SampleCounty.small(1)));
  private static final InstantSource CLOCK = InstantSource.system();

  @Test
  void everyMoveOfEveryKindHoldsInTheSolversFullAssertMode() {
    for (var seed = 0; seed < 25; seed++) {
      var search = search(seed, 60, EnvironmentMode.FULL_ASSERT);
      search.run(better -> {});
    }
  }

  @Test
  void everyMoveHoldsInTheFullAssertModeOnProblemsWithEveryMeasure() {
    for (var seed = 0; seed < 40; seed++) {
      search(RandomProblems.withMeasures(seed), seed, 60, 1, EnvironmentMode.FULL_ASSERT)
          .run(better -> {});
    }
  }

  @Test
  void everyMoveHoldsInTheFullAssertModeAfterAHeadStart() {
    for (var seed = 0; seed < 15; seed++) {
      var problem = RandomProblems.withMeasures(seed);
      var tables = new ScoringTables(problem);
      var prices = RaisedPrices.ofRounds(tables, CoverageCertificate.of(tables), 5);
      prices.raise(() -> 1, () -> false);
      var random = new SplittableRandom(seed);
      var search = search(problem, seed, 60, 2, EnvironmentMode.FULL_ASSERT);
      search.giveHeadStart(
          state -> {
            PricedQuarters.give(state, prices, random, () -> false);
            return true;
          });
      search.run(better -> {});
    }
  }

  @Test
  void aRosterIsShownBeforeTheHeadStartAndBetterOnesAfterIt() {
    var search = search(3, 500, EnvironmentMode.NO_ASSERT);
    var shown = new ArrayList<RosterScore>();
    var before = new ArrayList<RosterScore>();
    search.giveHeadStart(state -> before.addAll(shown));
    var best = search.run(better -> shown.add(better.score()));
    assertThat(before).hasSize(1);
    assertThat(best.score()).isGreaterThan(before.getFirst());
  }

  @Test
  void theTimeWithoutABetterRosterBeginsAfterTheHeadStart() {
    var now = new AtomicLong();
    var search =
        new RosterSearch(
            new ScoringTables(RandomProblems.of(3)),
            new SearchSettings(
                Duration.ofHours(1), Duration.ofSeconds(1), null, 0, 1, EnvironmentMode.NO_ASSERT),
            () -> Instant.ofEpochMilli(now.incrementAndGet()));
    search.giveHeadStart(state -> now.addAndGet(5000) > 0);
    search.run(better -> {});
    assertThat(search.moveEvaluations()).isPositive();
  }

  @Test
  void theWalkBeginsAsWarmHoweverLongTheHeadStartTook() {
    assertThat(walked(700)).isEqualTo(walked(0));
  }

  /** In a second after the head start, of a clock that each look at moves on by a millisecond. */
  private static int[] walked(long millisOfHeadStart) {
    var now = new AtomicLong();
    var search =
        new RosterSearch(
            new ScoringTables(COUNTY),
            new SearchSettings(
                Duration.ofMillis(1_000 + millisOfHeadStart),
                null,
                null,
                0,
                1,
                EnvironmentMode.NO_ASSERT),
            () -> Instant.ofEpochMilli(now.incrementAndGet()));
    search.giveHeadStart(state -> now.addAndGet(millisOfHeadStart) > 0);
    return search.run(better -> {}).physiciansBySeat();
  }

  @Test
  void whereTimeIsUpTheHeadStartIsKeptThoughItLeavesGaps() {
    var tables = new ScoringTables(RandomProblems.of(3));
    var settings =
        new SearchSettings(Duration.ofHours(1), null, 0L, 0, 1, EnvironmentMode.NO_ASSERT);
    var search = new RosterSearch(tables, settings, null, CLOCK, () -> true, () -> 1, 0);
    var given = new ArrayList<Integer>();
    search.giveHeadStart(state -> given.add(giveOneThatCovers(state)));

    var best = search.run(better -> {});

    assertThat(best.score().coverage()).isNegative();
    assertThat(best.physiciansBySeat()[given.getFirst()]).isNotNegative();
  }

  @Test
  void aSearchIsFromAHeadStartOnlyIfThatWasTaken() {
    var taken = search(3, 100, EnvironmentMode.NO_ASSERT);
    taken.giveHeadStart(state -> true);
    taken.run(better -> {});
    assertThat(taken.fromHeadStart()).isTrue();

    var givenUp = search(3, 100, EnvironmentMode.NO_ASSERT);
    givenUp.giveHeadStart(RosterSearchTest::breakALimit);
    givenUp.run(better -> {});
    assertThat(givenUp.fromHeadStart()).isFalse();
  }

  private static boolean breakALimit(RosterState state) {
    var tables = state.tables();
    for (var seat = 0; seat < tables.seats(); seat++) {
      for (var physician = 0; physician < tables.physicians(); physician++) {
        if (state.physicianAt(seat) < 0 && !state.canServe(physician, tables.sessionOfSeat(seat))) {
          state.give(seat, physician);
          return true;
        }
      }
    }
    throw new IllegalStateException("Everybody can serve everywhere");
  }

  private static int giveOneThatCovers(RosterState state) {
    var missing = state.coverageCost();
    var tables = state.tables();
    for (var seat = 0; seat < tables.seats(); seat++) {
      for (var physician = 0; physician < tables.physicians(); physician++) {
        if (state.physicianAt(seat) < 0 && state.canServe(physician, tables.sessionOfSeat(seat))) {
          state.give(seat, physician);
          if (state.coverageCost() < missing) {
            return seat;
          }
          state.take(seat);
        }
      }
    }
    throw new IllegalStateException("Nobody can cover anything");
  }

  @Test
  void sameProblemSeedAndStepsGiveTheSameRoster() {
    for (var seed = 0; seed < 10; seed++) {
      var one = search(seed, 3000, EnvironmentMode.NO_ASSERT).run(better -> {});
      var two = search(seed, 3000, EnvironmentMode.NO_ASSERT).run(better -> {});
      assertThat(two.physiciansBySeat()).isEqualTo(one.physiciansBySeat());
      assertThat(two.score()).isEqualTo(one.score());
    }
  }

  @Test
  void severalThreadsGiveTheSameRosterToo() {
    for (var seed = 0; seed < 10; seed++) {
      var one = search(seed, 3000, 3, EnvironmentMode.NO_ASSERT);
      var two = search(seed, 3000, 3, EnvironmentMode.NO_ASSERT);
      var found = one.run(better -> {});
      var again = two.run(better -> {});
      assertThat(again.physiciansBySeat()).isEqualTo(found.physiciansBySeat());
      assertThat(again.score()).isEqualTo(found.score());
      var alone = search(seed, 3000, EnvironmentMode.NO_ASSERT);
      alone.run(better -> {});
      assertThat(one.steps()).isEqualTo(alone.steps());
      assertThat(two.moveEvaluations()).isEqualTo(one.moveEvaluations());
    }
  }

  @Test
  void whatSeveralThreadsKeepHoldsInTheSolversFullAssertMode() {
    for (var seed = 0; seed < 10; seed++) {
      search(seed, 100, 3, EnvironmentMode.FULL_ASSERT).run(better -> {});
    }
  }

  @Test
  void threadsThatAreWantedElsewhereRestAndComeBack() {
    var asked = new AtomicInteger();
    var millis = new AtomicLong();
    InstantSource clock = () -> Instant.ofEpochMilli(millis.getAndIncrement());
    var settings =
        new SearchSettings(Duration.ofMillis(400), null, null, 0, 3, EnvironmentMode.NO_ASSERT);
    var search =
        new RosterSearch(
            new ScoringTables(RandomProblems.of(7)),
            settings,
            null,
            clock,
            () -> false,
            () -> asked.getAndIncrement() / 3 % 4,
            0);
    var scores = new ArrayList<RosterScore>();
    var best = search.run(better -> scores.add(better.score()));
    assertThat(asked.get()).isGreaterThan(12);
    assertThat(best.score()).isEqualTo(scores.getLast());
  }

  @Test
  void everyRosterHeardOfIsBetterThanTheOneBefore() {
    var scores = new ArrayList<RosterScore>();
    search(3, 5000, EnvironmentMode.NO_ASSERT).run(better -> scores.add(better.score()));
    assertThat(scores).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void neverBreaksALimitThatPinnedDutiesDoNotBreak() {
    for (var seed = 0; seed < 120; seed++) {
      var tables = new ScoringTables(RandomProblems.of(seed));
      var state = new RosterState(tables);
      tables.pinned().forEach(state::give);
      var best = search(seed, 300, EnvironmentMode.NO_ASSERT).run(better -> {});
      assertThat(-best.score().limits()).as("seed " + seed).isEqualTo(state.limitsCost());
    }
  }

  @Test
  void aSearchStoppedBeforeItRunsGivesTheFirstRoster() {
    var search = search(5, 1_000_000_000, EnvironmentMode.NO_ASSERT);
    search.stop();
    search.run(better -> {});
    assertThat(search.moveEvaluations()).isZero();
  }

  @Test
  void endsWhenNothingBetterIsFoundForAWhile() {
    var settings =
        new SearchSettings(
            Duration.ofMinutes(10), Duration.ofMillis(200), null, 0, 1, EnvironmentMode.NO_ASSERT);
    var search = new RosterSearch(new ScoringTables(RandomProblems.of(7)), settings, CLOCK);
    assertThat(search.run(better -> {}).score()).isNotNull();
  }

  private static RosterSearch search(long seed, long steps, EnvironmentMode mode) {
    return search(seed, steps, 1, mode);
  }

  private static RosterSearch search(long seed, long steps, int threads, EnvironmentMode mode) {
    return search(RandomProblems.of(seed), seed, steps, threads, mode);
  }

  private static RosterSearch search(
      CheckedProblem problem, long seed, long steps, int threads, EnvironmentMode mode) {
    var settings = new SearchSettings(Duration.ofMinutes(5), null, steps, seed, threads, mode);
    return new RosterSearch(new ScoringTables(problem), settings, CLOCK);
  }
}
