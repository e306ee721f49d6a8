package org.zhishou.engine.solve;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.config.solver.EnvironmentMode;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhishou.engine.bound.CoverageCertificate;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.problem.ProblemReader;
import org.zhishou.engine.problem.ProblemWriter;
import org.zhishou.engine.problem.RosterProblem;
import org.zhishou.engine.roster.Duty;
import org.zhishou.engine.sample.SampleCounty;
import org.zhishou.engine.sample.SampleOptions;
import org.zhishou.engine.scoring.RosterState;
import org.zhishou.engine.scoring.ScoringTables;
import org.zhishou.engine.search.RosterSearch;
import org.zhishou.engine.search.SearchSettings;
import org.zhishou.engine.search.SearchStart;

class HeadStartTest {
  private static final InstantSource CLOCK = InstantSource.fixed(Instant.EPOCH);

  private static final CheckedProblem COUNTY = checked(SampleCounty.small(1));

  @Test
  void aShortSearchStartsFromDutiesThatBreakNoLimit() {
    var state = new RosterState(new ScoringTables(COUNTY));
    var missing = state.coverageCost();

    assertThat(headStart(COUNTY, () -> false).test(state)).isTrue();

    assertThat(state.limitsCost()).isZero();
    assertThat(state.coverageCost()).isLessThan(missing / 2);
  }

  @Test
  void whereTimeEndsTheRoundsTheSearchStartsFromThoseOrFromNothingIfTheyAreTooFew() {
    var state = new RosterState(new ScoringTables(COUNTY));
    var missing = state.coverageCost();

    assertThat(headStart(COUNTY, () -> true).test(state)).isFalse();
    assertThat(state.coverageCost()).isEqualTo(missing);

    var asked = new AtomicInteger();
    var overElevenRounds = COUNTY.problem().physicians().size() * 12;
    assertThat(headStart(COUNTY, () -> asked.incrementAndGet() > overElevenRounds).test(state))
        .isTrue();
    assertThat(state.coverageCost()).isLessThan(missing / 2);
  }

  @Test
  void aSearchOfFewStepsStartsFromNothing() {
    assertThat(ofSteps(COUNTY, 10_000)).isNull();
    assertThat(givesDuties(COUNTY, 20_000)).isTrue();
  }

  @Test
  void aCountyOfTenMinutesHasAHeadStartAndATinyProblemNever() throws IOException {
    var tenMinutes = new SolveSettings(Duration.ofMinutes(10), null, null, 0);
    assertThat(of(HeadwayTest.sample("huangyan"), tenMinutes)).isNotNull();
    assertThat(ofSteps(HeadwayTest.sample("tiny"), 1_000)).isNull();
    assertThat(ofSteps(HeadwayTest.sample("tiny"), 20_000)).isNull();
  }

  @Test
  void aSolveThatBrokeOffInItsHeadStartTakesItAnew() {
    var whole = new RosterSolve(COUNTY, bySteps(20_000), CLOCK).run(unheard -> {});
    var brokenOff = new RosterSolve(COUNTY, bySteps(20_000), CLOCK);
    var first = brokenOff.run(better -> brokenOff.stop());
    assertThat(brokenOff.steps()).isZero();

    var headway = new Headway(first.duties(), Duration.ZERO, 0, 0, false);
    var resumed = new RosterSolve(COUNTY, bySteps(20_000), headway, CLOCK).run(unheard -> {});

    assertThat(resumed.duties()).isEqualTo(whole.duties());
  }

  @Test
  void aSolveGoesOnAtTheHeatOfAHeadStartOnlyIfItHadOne() {
    var before = new RosterSolve(COUNTY, bySteps(10_000), CLOCK).run(unheard -> {}).duties();

    var cool = goneOn(before, true);
    var warm = goneOn(before, false);
    var unnoted = goneOn(before, null);

    assertThat(cool.fromHeadStart()).isTrue();
    assertThat(warm.fromHeadStart()).isFalse();
    assertThat(warm.duties()).isNotEqualTo(cool.duties());
    assertThat(unnoted.duties()).isEqualTo(cool.duties());
  }

  private static RosterSolve goneOn(List<Duty> duties, @Nullable Boolean fromHeadStart) {
    var headway = new Headway(duties, Duration.ZERO, 10_000, 0, fromHeadStart);
    var solve = new RosterSolve(COUNTY, bySteps(40_000), headway, CLOCK);
    solve.run(unheard -> {});
    return solve;
  }

  /** As one that time left too few rounds for. */
  @Test
  void aSolveWhoseHeadStartWasGivenUpSaysSo() {
    assertThat(ofASecond(0).fromHeadStart()).isTrue();
    assertThat(ofASecond(600).fromHeadStart()).isFalse();
  }

  private static RosterSolve ofASecond(long millisBeforeHeadStart) {
    var millis = new AtomicLong();
    InstantSource clock = () -> Instant.EPOCH.plusNanos(100_000 * millis.getAndIncrement());
    var settings = new SolveSettings(Duration.ofSeconds(1), null, null, 0);
    var solve = new RosterSolve(COUNTY, settings, clock);
    solve.run(better -> millis.updateAndGet(now -> Math.max(now, millisBeforeHeadStart * 10)));
    assertThat(solve.steps()).isPositive();
    return solve;
  }

  @Test
  void whereNotAllCanBeCoveredTheSearchStartsFromNothingButKnowsWhoIsLikely() {
    var tight = checked(SampleCounty.small(SampleOptions.of(4, 6).withTight(true)));
    assertThat(CoverageCertificate.of(new ScoringTables(tight)).leastMissing()).isPositive();
    assertThat(givesDuties(tight, 20_000)).isFalse();

    assertThat(solved(tight, 20_000)).isNotEqualTo(searchedUnknowing(tight, 20_000));
    assertThat(solved(tight, 5_000)).isEqualTo(searchedUnknowing(tight, 5_000));
  }

  @Test
  void aSolveThatGoesOnKnowsWhoIsLikely() {
    var tables = new ScoringTables(COUNTY);
    var before = new RosterSolve(COUNTY, bySteps(5_000), CLOCK).run(unheard -> {}).duties();
    var headway = new Headway(before, Duration.ZERO, 5_000, 0, true);
    var goneOn = new RosterSolve(COUNTY, bySteps(20_000), headway, CLOCK).run(unheard -> {});

    var start = new SearchStart(SeatsOfDuties.of(tables, before), Duration.ZERO, 5_000, 0, true);
    var unknowing = search(tables, 20_000, start).run(unheard -> {}).physiciansBySeat();

    assertThat(SeatsOfDuties.of(tables, goneOn.duties())).isNotEqualTo(unknowing);
  }

  private static int[] solved(CheckedProblem problem, long steps) {
    var roster = new RosterSolve(problem, bySteps(steps), CLOCK).run(unheard -> {});
    return SeatsOfDuties.of(new ScoringTables(problem), roster.duties());
  }

  private static int[] searchedUnknowing(CheckedProblem problem, long steps) {
    return search(new ScoringTables(problem), steps, null).run(unheard -> {}).physiciansBySeat();
  }

  private static RosterSearch search(
      ScoringTables tables, long steps, @Nullable SearchStart start) {
    var settings =
        new SearchSettings(Duration.ofSeconds(1), null, steps, 0, 1, EnvironmentMode.NO_ASSERT);
    return new RosterSearch(tables, settings, start, CLOCK, () -> false, () -> 1, 0);
  }

  @Test
  void theSameStepsGiveTheSameRosterAfterAHeadStart() {
    var one = new RosterSolve(COUNTY, bySteps(20_000), CLOCK).run(unheard -> {});
    var again = new RosterSolve(COUNTY, bySteps(20_000), CLOCK).run(unheard -> {});

    assertThat(again.duties()).isEqualTo(one.duties());
  }

  /** In which the bound has more rounds, or fewer. */
  @Test
  void theSameStepsGiveTheSameRosterWhateverTheSeconds() {
    var few = new SolveSettings(Duration.ofSeconds(1), null, 40_000L, 0);
    var many = new SolveSettings(Duration.ofSeconds(10), null, 40_000L, 0);

    var roster = new RosterSolve(COUNTY, few, CLOCK).run(unheard -> {});

    assertThat(new RosterSolve(COUNTY, many, CLOCK).run(unheard -> {}).duties())
        .isEqualTo(roster.duties());
  }

  private static HeadStart headStart(CheckedProblem problem, BooleanSupplier late) {
    var headStart = of(problem, bySteps(20_000), late);
    assertThat(headStart).isNotNull();
    return headStart;
  }

  private static boolean givesDuties(CheckedProblem problem, long steps) {
    var headStart = ofSteps(problem, steps);
    assertThat(headStart).isNotNull();
    return headStart.givesDuties();
  }

  private static @Nullable HeadStart ofSteps(CheckedProblem problem, long steps) {
    return of(problem, bySteps(steps));
  }

  private static @Nullable HeadStart of(CheckedProblem problem, SolveSettings settings) {
    return of(problem, settings, () -> false);
  }

  private static @Nullable HeadStart of(
      CheckedProblem problem, SolveSettings settings, BooleanSupplier late) {
    var tables = new ScoringTables(problem);
    var certificate = CoverageCertificate.of(tables);
    return HeadStart.of(tables, certificate, settings, null, () -> 1, late, () -> false);
  }

  private static SolveSettings bySteps(long steps) {
    return new SolveSettings(Duration.ofMinutes(5), null, steps, 0);
  }

  private static CheckedProblem checked(RosterProblem problem) {
    return new ProblemReader().read(new ProblemWriter().compact(problem));
  }
}
