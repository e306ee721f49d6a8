package org.zhishou.engine.search;

import static org.zhishou.engine.scoring.RosterState.NOBODY;

import org.zhishou.engine.problem.Session;
import org.zhishou.engine.scoring.RosterState;
import org.zhishou.engine.scoring.ScoringTables;

/**
 * Drafts that somebody else does what a physician does, in the other half of the day where they may
 * not be there in this one.
 */
final class Handover {
  private Handover() {}

  /**
   * The session, or that of the clinic in the other half of the day where the physician may be in
   * that one alone; -1 where in neither.
   */
  static int halfFor(ScoringTables tables, int session, int physician) {
    if (tables.isLegal(physician, session)) {
      return session;
    }
    var other = otherHalf(tables, session);
    return other >= 0 && tables.isLegal(physician, other) ? other : -1;
  }

  /** The clinic's session in the other half of the day, or -1. */
  static int otherHalf(ScoringTables tables, int session) {
    return switch (tables.kindOf(session)) {
      case MORNING ->
          tables.sessionAt(tables.siteOf(session), tables.dayOf(session), Session.AFTERNOON);
      case AFTERNOON ->
          tables.sessionAt(tables.siteOf(session), tables.dayOf(session), Session.MORNING);
      case FULL_DAY, EVENING -> -1;
    };
  }

  /** Hands a seat over, staffed or empty, where the physician can serve; whether they can. */
  static boolean ofSeat(RosterState state, SeatDraft draft, int seat, int physician) {
    var tables = state.tables();
    var session = tables.sessionOfSeat(seat);
    var there = halfFor(tables, session, physician);
    if (there < 0 || !state.canServe(physician, there)) {
      return false;
    }
    if (there == session) {
      draft.set(seat, physician);
      return true;
    }
    var empty = tables.isRequired(session) ? NOBODY : state.emptySeat(there);
    if (empty == NOBODY) {
      return false;
    }
    if (state.physicianAt(seat) != NOBODY) {
      draft.set(seat, NOBODY);
    }
    draft.set(empty, physician);
    return true;
  }

  /**
   * The same with all that whoever is on the seat does at the clinic that day, as far as it can.
   */
  static boolean ofVisit(RosterState state, SeatDraft draft, int seat, int physician) {
    if (!ofSeat(state, draft, seat, physician)) {
      return false;
    }
    takeAlong(state, draft, seat, physician);
    return true;
  }

  /** Hands over what whoever is on the seat does at the clinic in other sessions of that day. */
  static void takeAlong(RosterState state, SeatDraft draft, int seat, int physician) {
    var holder = state.physicianAt(seat);
    if (holder == NOBODY) {
      return;
    }
    var tables = state.tables();
    var session = tables.sessionOfSeat(seat);
    var given = halfFor(tables, session, physician);
    for (var held = state.firstSeatOn(holder, tables.dayOf(session));
        held != NOBODY;
        held = state.nextSeatThatDay(held)) {
      var there = tables.sessionOfSeat(held);
      if (held != seat
          && there != given
          && tables.siteOf(there) == tables.siteOf(session)
          && !tables.isPinned(held)
          && tables.isLegal(physician, there)) {
        draft.set(held, physician);
      }
    }
  }

  /** Whether whoever is on the seat has another duty that day. */
  static boolean isOneOfSeveral(RosterState state, int seat) {
    var holder = state.physicianAt(seat);
    if (holder == NOBODY) {
      return false;
    }
    var day = state.tables().dayOf(state.tables().sessionOfSeat(seat));
    return state.nextSeatThatDay(state.firstSeatOn(holder, day)) != NOBODY;
  }
}
