package org.zhishou.engine.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.timefold.solver.core.config.solver.EnvironmentMode;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.problem.ProblemReader;
import org.zhishou.engine.problem.ProblemWriter;
import org.zhishou.engine.sample.SampleCounty;
import org.zhishou.engine.scoring.RandomProblems;
import org.zhishou.engine.scoring.RosterState;
import org.zhishou.engine.scoring.ScoringTables;
import org.zhishou.engine.search.LikelyStaff.Likelihood;

class LikelyStaffTest {
  private static final int DRAWS = 20_000;
  private static final CheckedProblem COUNTY =
      new ProblemReader().read(new ProblemWriter().compact(SampleCounty.small(1)));

  @Test
  void threeDrawsInFourAreOfTheLikelyAndTheOthersOfAllWhoMayServe() {
    var tables = new ScoringTables(COUNTY);
    var candidates = tables.candidates(0);
    var favourite = candidates[candidates.length - 1];
    var staff = LikelyStaff.of(tables, (physician, site) -> physician == favourite);
    var random = new SplittableRandom(1);

    var drawn = IntStream.range(0, DRAWS).map(i -> staff.draw(0, random)).toArray();

    var share = Arrays.stream(drawn).filter(one -> one == favourite).count() / (double) DRAWS;
    assertThat(share).isCloseTo(0.75 + 0.25 / candidates.length, within(0.02));
    assertThat(Arrays.stream(drawn).distinct().sorted().toArray())
        .isEqualTo(Arrays.stream(candidates).sorted().toArray());
  }

  @Test
  void whereNobodyIsLikelyEverybodyIsDrawnAlike() {
    var tables = new ScoringTables(COUNTY);
    var candidates = tables.candidates(0);
    var staff = LikelyStaff.unknown(tables);
    var random = new SplittableRandom(1);
    var same = new SplittableRandom(1);
    for (var i = 0; i < 100; i++) {
      assertThat(staff.draw(0, random)).isEqualTo(candidates[same.nextInt(candidates.length)]);
    }
  }

  @Test
  void whereNobodyMayServeNobodyIsDrawn() {
    var found = 0;
    for (var seed = 0; found == 0 && seed < 200; seed++) {
      var tables = new ScoringTables(RandomProblems.withMeasures(seed));
      var staff = LikelyStaff.of(tables, (physician, site) -> true);
      for (var site = 0; site < tables.sites(); site++) {
        if (tables.candidates(site).length == 0) {
          assertThat(staff.draw(site, new SplittableRandom(seed))).isEqualTo(RosterState.NOBODY);
          found++;
        }
      }
    }
    assertThat(found).isPositive();
  }

  @Test
  void aSearchExpectsThemOnAllItsThreadsAndIsTheSameEachTime() {
    var tables = new ScoringTables(COUNTY);
    for (var threads = 1; threads <= 2; threads++) {
      var expecting = search(tables, threads, LikelyStaffTest::isOneInEight);

      assertThat(search(tables, threads, LikelyStaffTest::isOneInEight)).isEqualTo(expecting);
      assertThat(search(tables, threads, (physician, site) -> false)).isNotEqualTo(expecting);
    }
  }

  @Test
  void aCompanionKeepsMoreOfThemWhereEverythingIsKept() {
    var tables = new ScoringTables(COUNTY);
    var expecting = keptByCompanion(LikelyStaff.of(tables, LikelyStaffTest::isOneInEight));
    var unknowing = keptByCompanion(LikelyStaff.unknown(tables));
    assertThat(expecting).isGreaterThan(1.3 * unknowing);
  }

  private static boolean isOneInEight(int physician, int site) {
    return (physician + 3 * site) % 8 == 0;
  }

  /** Of those whom moves put somewhere, the share of the likely. */
  private static double keptByCompanion(LikelyStaff staff) {
    var tables = new ScoringTables(COUNTY);
    var roster = new RosterState(tables);
    new GreedyConstruction(roster, () -> false).build();
    var shared = new SharedRoster(tables.seats());
    shared.enter(roster);
    var companion = new Companion(tables, new SplittableRandom(1), staff);
    companion.run(shared, new AnnealingSchedule(1e12, 1e12, 1), 5_000, 0);
    var likely = 0;
    var put = 0;
    var draft = new SeatDraft();
    for (var move = 0; move < companion.kept().moves(); move++) {
      draft.clear();
      companion.kept().draft(move, roster, draft);
      for (var i = 0; i < draft.size(); i++) {
        var site = tables.siteOf(tables.sessionOfSeat(draft.seat(i)));
        var physician = draft.physician(i);
        put += physician == RosterState.NOBODY ? 0 : 1;
        likely += physician != RosterState.NOBODY && isOneInEight(physician, site) ? 1 : 0;
      }
      draft.apply(roster);
    }
    assertThat(put).isGreaterThan(500);
    return (double) likely / put;
  }

  private static int[] search(ScoringTables tables, int threads, Likelihood likelihood) {
    var settings =
        new SearchSettings(Duration.ofHours(1), null, 200L, 0, threads, EnvironmentMode.NO_ASSERT);
    var search = new RosterSearch(tables, settings, InstantSource.fixed(Instant.EPOCH));
    search.expect(() -> LikelyStaff.of(tables, likelihood));
    return search.run(better -> {}).physiciansBySeat();
  }
}
