package org.zhishou.engine.substitute;

import static org.zhishou.engine.scoring.RosterState.NOBODY;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.draft.DraftRoster;
import org.zhishou.engine.draft.Placing;
import org.zhishou.engine.draft.Trial;
import org.zhishou.engine.roster.RosterScore;
import org.zhishou.engine.scoring.RosterState;
import org.zhishou.engine.scoring.ScoringTables;

/**
 * The cheapest legal way of one or two moves to fill a vacant seat, by trying all of them on the
 * incremental state. Of equal ones the first tried: fewer moves, then the problem's order.
 */
final class ChainSearch {
  private final DraftRoster draft;
  private final RosterState state;
  private final ScoringTables tables;
  private final Trial trial;
  private int vacant;
  private @Nullable List<Placing> best;
  private @Nullable RosterScore bestScore;

  ChainSearch(DraftRoster draft) {
    this.draft = draft;
    state = draft.state();
    tables = draft.tables();
    trial = new Trial(state);
  }

  /**
   * The seats to change, the vacant one first; empty where nothing is legal. The roster is left as
   * it was.
   */
  List<Placing> best(int vacantSeat) {
    vacant = vacantSeat;
    best = null;
    bestScore = null;
    var session = tables.sessionOfSeat(vacant);
    var first = eligible(session);
    for (var physician : first) {
      consider(List.of(new Placing(vacant, physician)));
    }
    for (var physician : first) {
      for (var given : movableInWeek(physician, tables.dayOf(session) / 7)) {
        passOn(physician, given);
        shift(physician, given);
      }
    }
    return best == null ? List.of() : best;
  }

  /** Who may serve in the session at all, by limits of the duty alone, and is not on it. */
  private int[] eligible(int session) {
    return IntStream.of(tables.candidates(tables.siteOf(session)))
        .filter(one -> tables.isLegal(one, session) && !isOn(one, session))
        .toArray();
  }

  private boolean isOn(int physician, int session) {
    var first = tables.firstSeatOf(session);
    return IntStream.range(first, first + tables.seatsOf(session))
        .anyMatch(seat -> state.physicianAt(seat) == physician);
  }

  private List<Integer> movableInWeek(int physician, int week) {
    var seats = new ArrayList<Integer>();
    for (var day = week * 7; day < week * 7 + 7; day++) {
      for (var seat = state.firstSeatOn(physician, day);
          seat != NOBODY;
          seat = state.nextSeatThatDay(seat)) {
        if (!draft.isPinned(seat)) {
          seats.add(seat);
        }
      }
    }
    seats.sort(null);
    return seats;
  }

  private void passOn(int physician, int given) {
    for (var other : eligible(tables.sessionOfSeat(given))) {
      if (other != physician) {
        consider(List.of(new Placing(vacant, physician), new Placing(given, other)));
      }
    }
  }

  private void shift(int physician, int given) {
    var session = tables.sessionOfSeat(given);
    var site = tables.siteOf(session);
    var week = tables.dayOf(session) / 7;
    for (var seat = tables.firstSeatOfSite(site); seat < tables.firstSeatOfSite(site + 1); seat++) {
      var target = tables.sessionOfSeat(seat);
      if (tables.dayOf(target) / 7 == week
          && seat != vacant
          && state.emptySeat(target) == seat
          && target != tables.sessionOfSeat(vacant)
          && tables.isLegal(physician, target)
          && !isOn(physician, target)) {
        consider(
            List.of(
                new Placing(vacant, physician),
                new Placing(given, NOBODY),
                new Placing(seat, physician)));
      }
    }
  }

  private void consider(List<Placing> placings) {
    var undo = trial.place(placings);
    var score = state.score();
    trial.place(undo);
    if ((bestScore == null || score.compareTo(bestScore) > 0) && trial.legal(placings)) {
      best = placings;
      bestScore = score;
    }
  }
}
