package org.zhishou.engine.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.zhishou.engine.audit.Auditor;
import org.zhishou.engine.rulebook.Rule;

/** Two who never met: incremental totals and the auditor's, rule by rule. */
class ScoringAgreesWithAuditorTest {
  private static final int PROBLEMS = 400;

  @Test
  void everyRuleCostsTheSameOnRandomRostersOfRandomProblems() {
    var seenToCost = EnumSet.noneOf(Rule.class);
    for (var seed = 0; seed < PROBLEMS; seed++) {
      var state = Rosters.random(new ScoringTables(RandomProblems.of(seed)), seed);
      assertAgrees(state, "seed " + seed);
      state.totals().stream()
          .filter(total -> total.cost() != 0)
          .forEach(total -> seenToCost.add(total.rule()));
    }
    assertThat(seenToCost).as("rules that cost something somewhere").hasSize(Rule.values().length);
  }

  @Test
  void everyRuleCostsTheSameAfterDutiesAreGivenAndTakenInAnyOrder() {
    for (var seed = 0; seed < 60; seed++) {
      var state = Rosters.random(new ScoringTables(RandomProblems.of(seed)), seed);
      var random = new SplittableRandom(seed);
      for (var i = 0; i < 30 && state.tables().seats() > 0; i++) {
        shuffleSome(state, random);
        assertAgrees(state, "seed " + seed + ", change " + i);
      }
    }
  }

  @Test
  void takingEveryDutyAwayLeavesNoTrace() {
    for (var seed = 0; seed < 100; seed++) {
      var tables = new ScoringTables(RandomProblems.of(seed));
      var state = Rosters.random(tables, seed);
      for (var seat = 0; seat < tables.seats(); seat++) {
        state.set(seat, RosterState.NOBODY);
      }
      assertThat(state.totals()).as("seed " + seed).isEqualTo(new RosterState(tables).totals());
    }
  }

  private static void shuffleSome(RosterState state, SplittableRandom random) {
    var tables = state.tables();
    var seat = random.nextInt(tables.seats());
    if (tables.isPinned(seat)) {
      return;
    }
    state.set(seat, RosterState.NOBODY);
    var physician = random.nextInt(tables.physicians());
    var session = tables.sessionOfSeat(seat);
    var last = tables.firstSeatOf(session) + tables.seatsOf(session);
    var onSession =
        Arrays.stream(java.util.stream.IntStream.range(tables.firstSeatOf(session), last).toArray())
            .anyMatch(other -> state.physicianAt(other) == physician);
    if (!onSession) {
      state.give(seat, physician);
    }
  }

  private static void assertAgrees(RosterState state, String what) {
    var audit = Auditor.audit(state.tables().checked(), Rosters.duties(state));
    assertThat(state.totals()).as(what).isEqualTo(audit.totals());
    assertThat(state.score()).as(what).isEqualTo(audit.score());
  }
}
