package org.zhishou.engine.search;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.config.solver.EnvironmentMode;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zhishou.engine.bound.EveryLegalRoster;
import org.zhishou.engine.bound.TinyProblems;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.scoring.RandomProblems;
import org.zhishou.engine.scoring.RosterState;
import org.zhishou.engine.scoring.ScoringTables;

class MoveShortageTest {
  private static final int PROBLEMS = 200;
  private static final int PROPOSALS = 60;
  private static final long STEPS = 1_000;

  private final SeatDraft draft = new SeatDraft();

  @Test
  void asMuchIsMissingAsBeforeOrLessAndNoLimitBroken() {
    var drafts = 0;
    var trades = 0;
    for (var seed = 0; seed < PROBLEMS; seed++) {
      var state = new RosterState(new ScoringTables(RandomProblems.withMeasures(seed)));
      new GreedyConstruction(state, () -> false).build();
      if (state.limitsCost() > 0 || state.tables().seats() == 0) {
        continue;
      }
      var scope = new Scope(state, new SplittableRandom(seed));
      for (var i = 0; i < PROPOSALS; i++) {
        draft.clear();
        var before = roster(state);
        var coverage = state.coverageCost();
        var proposed = new MoveShortage().propose(scope, draft);
        assertThat(roster(state)).isEqualTo(before);
        if (proposed) {
          draft.apply(state);
          assertThat(state.limitsCost()).as(draft::toString).isZero();
          assertThat(state.coverageCost()).as(draft::toString).isLessThanOrEqualTo(coverage);
          trades += state.coverageCost() == coverage ? 1 : 0;
          drafts++;
        }
      }
    }
    assertThat(drafts).isGreaterThan(500);
    assertThat(trades).isGreaterThan(200);
  }

  @Test
  void aSearchMostlyFindsTheBestOfAllLegalRostersWhereverThatGoesShort() {
    var lacking = 0;
    var missed = new ArrayList<Integer>();
    for (var seed = 0; seed < PROBLEMS; seed++) {
      var problem = TinyProblems.withMeasures(seed);
      var every = new EveryLegalRoster(new ScoringTables(problem));
      if (every.leastMissing() > 0) {
        var best = searched(problem, seed).score();
        if (best.coverage() != -every.leastMissing()
            || best.soft() != -every.leastSoft(every.leastMissing())) {
          missed.add(seed);
        }
        lacking++;
      }
    }
    assertThat(lacking).isGreaterThan(PROBLEMS / 2);
    assertThat(missed).as("of " + lacking).hasSizeLessThan(lacking / 12);
  }

  private static RosterSearch.Best searched(CheckedProblem problem, long seed) {
    var search =
        new RosterSearch(
            new ScoringTables(problem),
            new SearchSettings(
                Duration.ofMinutes(1), null, STEPS, seed, 1, EnvironmentMode.NO_ASSERT),
            InstantSource.fixed(Instant.EPOCH));
    return search.run(better -> {});
  }

  private static int[] roster(RosterState state) {
    return IntStream.range(0, state.tables().seats()).map(state::physicianAt).toArray();
  }
}
