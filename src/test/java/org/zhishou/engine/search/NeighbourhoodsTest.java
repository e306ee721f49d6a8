package org.zhishou.engine.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhishou.engine.audit.Auditor;
import org.zhishou.engine.scoring.RandomProblems;
import org.zhishou.engine.scoring.RosterState;
import org.zhishou.engine.scoring.Rosters;
import org.zhishou.engine.scoring.ScoringTables;

class NeighbourhoodsTest {
  private static final int PROBLEMS = 150;
  private static final int PROPOSALS = 40;

  static Stream<Neighbourhood> neighbourhoods() {
    return Neighbourhoods.all();
  }

  @ParameterizedTest
  @MethodSource("neighbourhoods")
  void aMoveKeepsTotalsTrueAndItsUndoLeavesNoTrace(Neighbourhood neighbourhood) {
    var moves = 0;
    for (var seed = 0; seed < PROBLEMS; seed++) {
      var state = start(seed);
      var scope = new Scope(state, new SplittableRandom(seed));
      var draft = new SeatDraft();
      for (var i = 0; i < PROPOSALS && state.tables().seats() > 0; i++) {
        draft.clear();
        var rosterBefore = roster(state);
        var totalsBefore = state.totals();
        if (!neighbourhood.propose(scope, draft)) {
          assertThat(roster(state)).isEqualTo(rosterBefore);
          assertThat(state.totals()).isEqualTo(totalsBefore);
          continue;
        }
        moves++;
        assertNamesSeatsOnceAndNoPinnedOne(state, draft);
        draft.apply(state);
        if (nobodyIsTwiceOnASession(state)) {
          var audit = Auditor.audit(state.tables().checked(), Rosters.duties(state));
          assertThat(state.totals()).as(draft::toString).isEqualTo(audit.totals());
        } else {
          assertThat(state.limitsCost()).as("one on two seats of a session").isPositive();
        }
        draft.undo(state);
        assertThat(roster(state)).isEqualTo(rosterBefore);
        assertThat(state.totals()).isEqualTo(totalsBefore);
        if (i % 2 == 0) {
          draft.apply(state);
        }
      }
    }
    assertThat(moves).as("moves proposed").isGreaterThan(20);
  }

  private static RosterState start(int seed) {
    var tables =
        new ScoringTables(
            seed % 3 == 0 ? RandomProblems.of(seed) : RandomProblems.withMeasures(seed));
    if (seed % 2 == 0) {
      return Rosters.random(tables, seed);
    }
    var state = new RosterState(tables);
    new GreedyConstruction(state, () -> false).build();
    return state;
  }

  private static int[] roster(RosterState state) {
    return IntStream.range(0, state.tables().seats()).map(state::physicianAt).toArray();
  }

  private static void assertNamesSeatsOnceAndNoPinnedOne(RosterState state, SeatDraft draft) {
    var seats = new HashSet<Integer>();
    for (var i = 0; i < draft.size(); i++) {
      assertThat(seats.add(draft.seat(i))).as("seat named twice: %s", draft).isTrue();
      assertThat(state.tables().isPinned(draft.seat(i))).isFalse();
    }
  }

  private static boolean nobodyIsTwiceOnASession(RosterState state) {
    var tables = state.tables();
    for (var session = 0; session < tables.sessions(); session++) {
      var here = new HashSet<Integer>();
      for (var place = 0; place < tables.seatsOf(session); place++) {
        var physician = state.physicianAt(tables.firstSeatOf(session) + place);
        if (physician != RosterState.NOBODY && !here.add(physician)) {
          return false;
        }
      }
    }
    return true;
  }
}
