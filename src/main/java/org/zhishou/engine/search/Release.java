package org.zhishou.engine.search;

import static org.zhishou.engine.scoring.RosterState.NOBODY;

import org.zhishou.engine.scoring.RosterState;
import org.zhishou.engine.scoring.ScoringTables;

/** How somebody is made free on a date, for a tour: drafted beside what takes them there. */
final class Release {
  private final Scope scope;
  private final SeatDraft draft;
  private final RosterState state;
  private final ScoringTables tables;

  Release(Scope scope, SeatDraft draft) {
    this.scope = scope;
    this.draft = draft;
    state = scope.state();
    tables = state.tables();
  }

  /**
   * Takes the only duty of a date, at a clinic, off a physician's hands: to another day of its
   * week, or to somebody known there; whether that can be.
   */
  boolean of(int physician, int day) {
    var held = state.firstSeatOn(physician, day);
    if (held == NOBODY
        || state.nextSeatThatDay(held) != NOBODY
        || tables.isPinned(held)
        || tables.isTour(tables.siteOf(tables.sessionOfSeat(held)))
        || holds(held)) {
      return false;
    }
    return scope.random().nextBoolean()
        ? toAnotherDay(held, physician) || toSomebodyKnown(held, physician)
        : toSomebodyKnown(held, physician) || toAnotherDay(held, physician);
  }

  private boolean toAnotherDay(int held, int physician) {
    var session = tables.sessionOfSeat(held);
    var day = Picks.otherDayOfWeek(tables.dayOf(session), scope.random());
    var target =
        Picks.sessionOn(
            tables, tables.siteOf(session), day, tables.kindOf(session), scope.random());
    if (target < 0 || !tables.isLegal(physician, target) || isBusy(physician, day)) {
      return false;
    }
    var empty = state.emptySeat(target);
    if (empty == NOBODY || holds(empty)) {
      return false;
    }
    draft.set(held, NOBODY);
    draft.set(empty, physician);
    return true;
  }

  private boolean toSomebodyKnown(int held, int physician) {
    var session = tables.sessionOfSeat(held);
    var known = Picks.familiarPhysician(state, tables.siteOf(session), physician, scope.random());
    return known != NOBODY && handTo(known, held);
  }

  /** Gives a seat to somebody who has nothing else that day; whether that can be. */
  boolean handTo(int physician, int seat) {
    var session = tables.sessionOfSeat(seat);
    if (holds(seat)
        || !tables.isLegal(physician, session)
        || isBusy(physician, tables.dayOf(session))) {
      return false;
    }
    draft.set(seat, physician);
    return true;
  }

  /** Whether the physician has a duty on the date, in the roster or in the draft. */
  boolean isBusy(int physician, int day) {
    return state.firstSeatOn(physician, day) != NOBODY || isDrafted(physician, day);
  }

  /** Whether the draft has something for the physician on the date. */
  boolean isDrafted(int physician, int day) {
    for (var i = 0; i < draft.size(); i++) {
      if (draft.physician(i) == physician
          && tables.dayOf(tables.sessionOfSeat(draft.seat(i))) == day) {
        return true;
      }
    }
    return false;
  }

  /** Whether the draft names the seat. */
  boolean holds(int seat) {
    for (var i = 0; i < draft.size(); i++) {
      if (draft.seat(i) == seat) {
        return true;
      }
    }
    return false;
  }
}
