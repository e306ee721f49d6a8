package org.zhishou.engine.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.zhishou.engine.problem.Counties;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.scoring.RosterState;
import org.zhishou.engine.scoring.ScoringTables;

class ExchangeSeriesTest {
  private static final int PROPOSALS = 200;
  private static final List<Session> HALVES = List.of(Session.MORNING, Session.AFTERNOON);

  @Test
  void twoWholeDaysOfHalvesAreExchangedInWeeksThatHaveRoomForNoMore() {
    var state = mondaysAndTuesdaysOfTwoWhoMayGoOutOnceAWeek();
    var scope = new Scope(state, new SplittableRandom(1));
    var draft = new SeatDraft();
    var exchanges = 0;
    for (var i = 0; i < PROPOSALS; i++) {
      draft.clear();
      if (new ExchangeSeries().propose(scope, draft)) {
        assertThat(draft.size() % 4).as("seats of whole weeks: %s", draft).isZero();
        draft.apply(state);
        assertThat(state.limitsCost()).isZero();
        draft.undo(state);
        exchanges++;
      }
    }
    assertThat(exchanges).isGreaterThan(PROPOSALS / 10);
  }

  private static RosterState mondaysAndTuesdaysOfTwoWhoMayGoOutOnceAWeek() {
    var county = Counties.twoCentresThreePhysicians().with("/policy", "{maxDutyDaysPerWeek: 1}");
    for (var centre = 0; centre < 2; centre++) {
      for (var half : HALVES) {
        county.adding(
            "/centres/%d/openSessions".formatted(centre),
            "{weekday: '%s', session: '%s'}".formatted(centre == 0 ? "MONDAY" : "TUESDAY", half));
      }
    }
    var state = new RosterState(new ScoringTables(county.checked()));
    var tables = state.tables();
    for (var day = 0; day < tables.days(); day += 7) {
      for (var half : HALVES) {
        state.give(tables.firstSeatOf(tables.sessionAt(0, day, half)), 0);
        state.give(tables.firstSeatOf(tables.sessionAt(1, day + 1, half)), 1);
      }
    }
    return state;
  }
}
