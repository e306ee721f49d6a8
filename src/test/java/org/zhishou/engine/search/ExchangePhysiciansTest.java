package org.zhishou.engine.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.zhishou.engine.rulebook.Rule;
import org.zhishou.engine.scoring.RandomProblems;
import org.zhishou.engine.scoring.RosterState;
import org.zhishou.engine.scoring.ScoringTables;

class ExchangePhysiciansTest {
  private static final int PROBLEMS = 400;
  private static final int PROPOSALS = 40;

  @Test
  void whoTakesAWeekOfAnotherHasNoMoreDutyDaysInItThanTheyMayWhoeverIsPosted() {
    var withPosted = 0;
    for (var seed = 0; seed < PROBLEMS; seed++) {
      var tables = new ScoringTables(RandomProblems.withMeasures(seed));
      if (tables.postings() > 0) {
        withPosted += exchanges(tables, seed);
      }
    }
    assertThat(withPosted).as("duties of somebody posted exchanged").isGreaterThan(20);
  }

  /** Exchanges on a legal roster; how many take or give a duty of a date of a posting. */
  private static int exchanges(ScoringTables tables, int seed) {
    var state = new RosterState(tables);
    new GreedyConstruction(state, () -> false).build();
    var scope = new Scope(state, new SplittableRandom(seed));
    var draft = new SeatDraft();
    var posted = 0;
    for (var i = 0; i < PROPOSALS && tables.seats() > 0; i++) {
      draft.clear();
      if (new ExchangePhysicians().propose(scope, draft)) {
        var before = beyondWeeklyLimit(state);
        posted += isPosted(state, draft) ? 1 : 0;
        draft.apply(state);
        assertThat(beyondWeeklyLimit(state))
            .as("seed %d: %s", seed, draft)
            .isLessThanOrEqualTo(before);
        draft.undo(state);
      }
    }
    return posted;
  }

  private static boolean isPosted(RosterState state, SeatDraft draft) {
    var tables = state.tables();
    for (var i = 0; i < draft.size(); i++) {
      var day = tables.dayOf(tables.sessionOfSeat(draft.seat(i)));
      if (tables.postingAt(draft.physician(i), day) >= 0
          || tables.postingAt(state.physicianAt(draft.seat(i)), day) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static long beyondWeeklyLimit(RosterState state) {
    return state.totals().stream()
        .filter(total -> total.rule() == Rule.WEEKLY_LIMIT)
        .mapToLong(total -> total.cost())
        .sum();
  }
}
