package org.zhishou.engine.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhishou.engine.audit.Auditor;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.rulebook.Rule;

/** Two who never met: incremental totals and the auditor's, rule by rule. */
class ScoringAgreesWithAuditorTest {
  private static final int PROBLEMS = 400;

  private interface Problems {
    CheckedProblem of(long seed);
  }

  static Stream<Named<Problems>> problems() {
    return Stream.of(
        Named.of("plain", RandomProblems::of),
        Named.of("with every measure", RandomProblems::withMeasures));
  }

  @Test
  void everyRuleCostsTheSameOnRandomRostersOfRandomProblems() {
    var seenToCost = EnumSet.noneOf(Rule.class);
    for (var seed = 0; seed < 2 * PROBLEMS; seed++) {
      var problem = seed < PROBLEMS ? RandomProblems.of(seed) : RandomProblems.withMeasures(seed);
      var state = Rosters.random(new ScoringTables(problem), seed);
      assertAgrees(state, "seed " + seed);
      state.totals().stream()
          .filter(total -> total.cost() != 0)
          .forEach(total -> seenToCost.add(total.rule()));
    }
    assertThat(seenToCost).as("rules that cost something somewhere").hasSize(Rule.values().length);
  }

  @ParameterizedTest
  @MethodSource("problems")
  void everyRuleCostsTheSameAfterDutiesAreGivenAndTakenInAnyOrder(Problems problems) {
    for (var seed = 0; seed < 60; seed++) {
      var state = Rosters.random(new ScoringTables(problems.of(seed)), seed);
      var random = new SplittableRandom(seed);
      for (var i = 0; i < 30 && state.tables().seats() > 0; i++) {
        shuffleSome(state, random);
        assertAgrees(state, "seed " + seed + ", change " + i);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("problems")
  void takingEveryDutyAwayLeavesNoTrace(Problems problems) {
    for (var seed = 0; seed < 100; seed++) {
      var tables = new ScoringTables(problems.of(seed));
      var state = Rosters.random(tables, seed);
      for (var seat = 0; seat < tables.seats(); seat++) {
        state.set(seat, RosterState.NOBODY);
      }
      assertThat(state.totals()).as("seed " + seed).isEqualTo(new RosterState(tables).totals());
    }
  }

  /** Gives, takes and hands over a duty, or exchanges two of one session. */
  private static void shuffleSome(RosterState state, SplittableRandom random) {
    var tables = state.tables();
    var seat = random.nextInt(tables.seats());
    if (tables.isPinned(seat)) {
      return;
    }
    var session = tables.sessionOfSeat(seat);
    var first = tables.firstSeatOf(session);
    var other = first + random.nextInt(tables.seatsOf(session));
    if (other != seat && !tables.isPinned(other) && random.nextBoolean()) {
      var here = state.physicianAt(seat);
      state.set(seat, state.physicianAt(other));
      state.set(other, here);
      return;
    }
    var what = random.nextInt(4);
    if (what > 1) {
      state.set(seat, RosterState.NOBODY);
    }
    if (what == 3) {
      return;
    }
    var physician = random.nextInt(tables.physicians());
    var onSession =
        IntStream.range(first, first + tables.seatsOf(session))
            .anyMatch(one -> state.physicianAt(one) == physician);
    if (!onSession) {
      state.set(seat, physician);
    }
  }

  private static void assertAgrees(RosterState state, String what) {
    var audit = Auditor.audit(state.tables().checked(), Rosters.duties(state));
    assertThat(state.totals()).as(what).isEqualTo(audit.totals());
    assertThat(state.score()).as(what).isEqualTo(audit.score());
  }
}
