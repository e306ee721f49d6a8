package org.zhishou.engine.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhishou.engine.problem.ProblemReader;
import org.zhishou.engine.scoring.RosterState;
import org.zhishou.engine.scoring.ScoringTables;

/** On the first roster of a district, most of whose clinics are open by half-days. */
class HandoverTest {
  private final SeatDraft draft = new SeatDraft();
  private RosterState state;
  private ScoringTables tables;

  @BeforeEach
  void firstRoster() throws IOException {
    var seed = Files.readAllBytes(Path.of("seeds", "huangyan.json"));
    state = new RosterState(new ScoringTables(new ProblemReader().read(seed)));
    tables = state.tables();
    new GreedyConstruction(state, () -> false).build();
  }

  @Test
  void whoMayNotComeInTheMorningComesInTheAfternoonAndTheOtherWayRound() {
    var inTheOtherHalf = 0;
    for (var seat = 0; seat < tables.seats(); seat++) {
      var session = tables.sessionOfSeat(seat);
      for (var physician : tables.candidates(tables.siteOf(session))) {
        draft.clear();
        if (isHeldByAnother(seat, physician) && Handover.ofSeat(state, draft, seat, physician)) {
          var given = tables.sessionOfSeat(draft.seat(draft.size() - 1));
          assertThat(tables.siteOf(given)).isEqualTo(tables.siteOf(session));
          assertThat(tables.dayOf(given)).isEqualTo(tables.dayOf(session));
          assertThat(given == session).isEqualTo(tables.isLegal(physician, session));
          draft.apply(state);
          assertThat(state.physicianAt(seat))
              .isEqualTo(given == session ? physician : RosterState.NOBODY);
          assertThat(state.limitsCost()).as(draft::toString).isZero();
          draft.undo(state);
          inTheOtherHalf += given == session ? 0 : 1;
        }
      }
    }
    assertThat(inTheOtherHalf).isGreaterThan(100);
  }

  @Test
  void aVisitIsHandedOverWithItsEvening() {
    var together = 0;
    for (var seat = 0; seat < tables.seats(); seat++) {
      var session = tables.sessionOfSeat(seat);
      for (var physician : tables.candidates(tables.siteOf(session))) {
        draft.clear();
        if (isHeldByAnother(seat, physician)
            && Handover.isOneOfSeveral(state, seat)
            && Handover.ofVisit(state, draft, seat, physician)
            && draft.size() > 1
            && draft.seat(0) == seat
            && draft.physician(0) == physician) {
          var holder = state.physicianAt(seat);
          draft.apply(state);
          assertThat(state.firstSeatOn(holder, tables.dayOf(session)))
              .isEqualTo(RosterState.NOBODY);
          assertThat(state.limitsCost()).as(draft::toString).isZero();
          draft.undo(state);
          together++;
        }
      }
    }
    assertThat(together).isGreaterThan(100);
  }

  private boolean isHeldByAnother(int seat, int physician) {
    var holder = state.physicianAt(seat);
    return holder != RosterState.NOBODY && holder != physician && !tables.isPinned(seat);
  }
}
