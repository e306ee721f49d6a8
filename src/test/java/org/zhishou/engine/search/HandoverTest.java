package org.zhishou.engine.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhishou.engine.problem.Counties;
import org.zhishou.engine.problem.ProblemReader;
import org.zhishou.engine.problem.Session;
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

  @Test
  void remoteVisitsHandedOverIntoTheOtherHalfCountTowardsTheHalfDaysOfTheWeek() {
    var county =
        Counties.twoCentresThreePhysicians().with("/policy", "{maxRemoteHalfDaysPerWeek: 2}");
    county.with("/centres/0/openSessions", "[]");
    for (var weekday : List.of("MONDAY", "TUESDAY", "WEDNESDAY")) {
      for (var session : List.of("MORNING", "AFTERNOON")) {
        county.adding(
            "/centres/0/openSessions",
            "{weekday: '%s', session: '%s', mode: 'REMOTE'}".formatted(weekday, session));
      }
      county.adding(
          "/physicians/1/ownClinics", "{weekday: '%s', session: 'MORNING'}".formatted(weekday));
    }
    state = new RosterState(new ScoringTables(county.checked()));
    tables = state.tables();
    var monday = remoteSeat(0, Session.MORNING);
    var tuesday = remoteSeat(1, Session.MORNING);
    state.give(monday, 0);
    state.give(tuesday, 0);
    state.give(remoteSeat(2, Session.AFTERNOON), 1);

    assertThat(Handover.ofVisit(state, draft, monday, 1)).isTrue();
    assertThat(Handover.ofVisit(state, draft, tuesday, 1)).isFalse();
    draft.apply(state);
    assertThat(state.limitsCost()).isZero();
    assertThat(state.physicianAt(remoteSeat(0, Session.AFTERNOON))).isEqualTo(1);
  }

  private int remoteSeat(int day, Session half) {
    for (var session = 0; session < tables.sessions(); session++) {
      if (tables.dayOf(session) == day
          && tables.kindOf(session) == half
          && tables.isRemote(tables.siteOf(session))) {
        return tables.firstSeatOf(session);
      }
    }
    throw new AssertionError("no remote session");
  }

  private boolean isHeldByAnother(int seat, int physician) {
    var holder = state.physicianAt(seat);
    return holder != RosterState.NOBODY && holder != physician && !tables.isPinned(seat);
  }
}
