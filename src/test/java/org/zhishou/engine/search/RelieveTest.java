package org.zhishou.engine.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zhishou.engine.problem.ProblemReader;
import org.zhishou.engine.scoring.RosterState;
import org.zhishou.engine.scoring.ScoringTables;

class RelieveTest {
  private static final int PROPOSALS = 300;

  @Test
  void whoIsRelievedOfAWeekdayComesNoMoreOnItAndNothingGoesMissing() throws IOException {
    var state = firstRosterOfACounty();
    var scope = new Scope(state, new SplittableRandom(1));
    var draft = new SeatDraft();
    var moves = 0;
    for (var i = 0; i < PROPOSALS; i++) {
      draft.clear();
      var roster = roster(state);
      var totals = state.totals();
      var limits = state.limitsCost();
      var coverage = state.coverageCost();
      var series = series(state);
      var proposed = new Relieve().propose(scope, draft);
      if (proposed) {
        draft.apply(state);
        var relieved = roster(state);
        draft.undo(state);
        assertThat(roster(state)).isEqualTo(roster);
        assertThat(state.totals()).isEqualTo(totals);
        draft.apply(state);
        assertThat(roster(state)).isEqualTo(relieved);
        assertThat(state.limitsCost()).isEqualTo(limits);
        assertThat(state.coverageCost()).isEqualTo(coverage);
        var now = series(state);
        assertThat(IntStream.range(0, now.length).anyMatch(one -> series[one] && !now[one]))
            .as(draft::toString)
            .isTrue();
        moves++;
      } else {
        assertThat(roster(state)).isEqualTo(roster);
        assertThat(state.totals()).isEqualTo(totals);
      }
    }
    assertThat(moves).isGreaterThan(PROPOSALS / 10);
  }

  private static RosterState firstRosterOfACounty() throws IOException {
    var seed = Files.readAllBytes(Path.of("seeds", "ningdu.json"));
    var state = new RosterState(new ScoringTables(new ProblemReader().read(seed)));
    new GreedyConstruction(state, () -> false).build();
    return state;
  }

  private static int[] roster(RosterState state) {
    return IntStream.range(0, state.tables().seats()).map(state::physicianAt).toArray();
  }

  /** By physician, clinic and weekday, whether one is ever at the other on it. */
  private static boolean[] series(RosterState state) {
    var tables = state.tables();
    var series = new boolean[tables.physicians() * tables.sites() * 7];
    for (var seat = 0; seat < tables.seats(); seat++) {
      var physician = state.physicianAt(seat);
      if (physician != RosterState.NOBODY) {
        var session = tables.sessionOfSeat(seat);
        var relation = physician * tables.sites() + tables.siteOf(session);
        series[relation * 7 + tables.dayOf(session) % 7] = true;
      }
    }
    return series;
  }
}
