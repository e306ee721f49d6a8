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
    var taken = seatFor(state, seat, physician);
    if (taken == NOBODY || !state.canServe(physician, state.tables().sessionOfSeat(taken))) {
      return false;
    }
    hand(state, draft, seat, taken, physician);
    return true;
  }

  /** The same where the physician can serve instead of on {@code left}, of the same week. */
  static boolean ofSeatInstead(
      RosterState state, SeatDraft draft, int seat, int physician, int left) {
    var taken = seatFor(state, seat, physician);
    if (taken == NOBODY
        || !state
            .leeway()
            .canServeInstead(
                physician, state.tables().sessionOfSeat(taken), left, state.physicianAt(seat))) {
      return false;
    }
    hand(state, draft, seat, taken, physician);
    return true;
  }

  /**
   * Where the physician would be who took a seat over, staffed or empty: on it, or where they may
   * be there in the day's other half alone, on an empty seat of that; {@link RosterState#NOBODY}
   * where neither can be. What else they have to do is not asked.
   */
  private static int seatFor(RosterState state, int seat, int physician) {
    var tables = state.tables();
    var session = tables.sessionOfSeat(seat);
    var there = halfFor(tables, session, physician);
    if (there == session) {
      return seat;
    }
    if (there < 0 || tables.isRequired(session)) {
      return NOBODY;
    }
    var holder = state.physicianAt(seat);
    return holder == NOBODY || mayLeave(state, holder, session, there)
        ? state.emptySeat(there)
        : NOBODY;
  }

  /** Hands a seat over to somebody who is on {@code taken} for it, as {@link #seatFor} says. */
  private static void hand(RosterState state, SeatDraft draft, int seat, int taken, int physician) {
    if (taken != seat && state.physicianAt(seat) != NOBODY) {
      draft.set(seat, NOBODY);
    }
    draft.set(taken, physician);
  }

  /** Whether the holder can leave the session to others who come in the day's other half. */
  private static boolean mayLeave(RosterState state, int holder, int session, int otherHalf) {
    var tables = state.tables();
    for (var held = state.firstSeatOn(holder, tables.dayOf(session));
        held != NOBODY;
        held = state.nextSeatThatDay(held)) {
      if (tables.sessionOfSeat(held) == otherHalf) {
        return false;
      }
    }
    return !state.leeway().wouldMissThatDay(session, otherHalf);
  }

  /**
   * The same with all that whoever is on the seat does at the clinic that day, as far as it can.
   */
  static boolean ofVisit(RosterState state, SeatDraft draft, int seat, int physician) {
    var first = draft.size();
    if (!ofSeat(state, draft, seat, physician)) {
      return false;
    }
    var tables = state.tables();
    var session = tables.sessionOfSeat(seat);
    if (tables.isRemote(tables.siteOf(session))
        && !isWithinRemote(state, draft, draft.size() - 1)) {
      draft.shorten(first);
      return false;
    }
    var holder = state.physicianAt(seat);
    var held = holder == NOBODY ? NOBODY : state.firstSeatOn(holder, tables.dayOf(session));
    while (held != NOBODY) {
      var size = draft.size();
      if (held != seat
          && isMovableAt(tables, held, tables.siteOf(session))
          && ofSeat(state, draft, held, physician)
          && !fits(state, draft, first, draft.size() - 1)) {
        draft.shorten(size);
      }
      held = state.nextSeatThatDay(held);
    }
    return true;
  }

  /**
   * Exchanges who is on two seats, each with all that they do at the clinic that day, or where that
   * does not go with what they keep, the two seats alone; whether either goes.
   */
  static boolean exchange(RosterState state, SeatDraft draft, int one, int two) {
    var first = draft.size();
    draft.swap(state, one, two);
    var bare = draft.size();
    takeAlong(state, draft, one, state.physicianAt(two));
    takeAlong(state, draft, two, state.physicianAt(one));
    if (allFit(state, draft, first)) {
      return true;
    }
    draft.shorten(bare);
    if (allFit(state, draft, first)) {
      return true;
    }
    draft.shorten(first);
    return false;
  }

  private static void takeAlong(RosterState state, SeatDraft draft, int seat, int physician) {
    var tables = state.tables();
    var session = tables.sessionOfSeat(seat);
    for (var held = state.firstSeatOn(state.physicianAt(seat), tables.dayOf(session));
        held != NOBODY;
        held = state.nextSeatThatDay(held)) {
      if (held != seat
          && isMovableAt(tables, held, tables.siteOf(session))
          && tables.isLegal(physician, tables.sessionOfSeat(held))) {
        draft.set(held, physician);
      }
    }
  }

  private static boolean isMovableAt(ScoringTables tables, int seat, int clinic) {
    return tables.siteOf(tables.sessionOfSeat(seat)) == clinic && !tables.isPinned(seat);
  }

  private static boolean allFit(RosterState state, SeatDraft draft, int first) {
    for (var index = first; index < draft.size(); index++) {
      if (!fits(state, draft, first, index)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a duty that the draft gives goes with what else its physician has that day: what they
   * keep, and what the draft gives them.
   *
   * @param first from which on the draft is about that day
   */
  private static boolean fits(RosterState state, SeatDraft draft, int first, int index) {
    var tables = state.tables();
    var physician = draft.physician(index);
    var session = tables.sessionOfSeat(draft.seat(index));
    var day = tables.dayOf(session);
    var halfDays = tables.halfDaysOf(session);
    for (var held = state.firstSeatOn(physician, day);
        held != NOBODY;
        held = state.nextSeatThatDay(held)) {
      if (!draft.names(held, first)) {
        var other = tables.sessionOfSeat(held);
        if (tables.cannotBeOnBoth(session, other)) {
          return false;
        }
        halfDays += tables.halfDaysOf(other);
      }
    }
    for (var i = first; i < draft.size(); i++) {
      var other = tables.sessionOfSeat(draft.seat(i));
      if (i != index && draft.physician(i) == physician && tables.dayOf(other) == day) {
        if (tables.cannotBeOnBoth(session, other)) {
          return false;
        }
        halfDays += tables.halfDaysOf(other);
      }
    }
    return (halfDays <= 2 || state.leeway().mayHaveExtraEvening(physician, day))
        && (!tables.isRemote(tables.siteOf(session)) || isWithinRemote(state, draft, index));
  }

  /**
   * Whether the remote half-days that the draft gives somebody go with those they have in the week.
   *
   * @param index of a duty that it gives them in the week
   */
  private static boolean isWithinRemote(RosterState state, SeatDraft draft, int index) {
    var tables = state.tables();
    var physician = draft.physician(index);
    var week = tables.dayOf(tables.sessionOfSeat(draft.seat(index))) / 7;
    var more = 0;
    for (var i = 0; i < draft.size(); i++) {
      var session = tables.sessionOfSeat(draft.seat(i));
      if (tables.isRemote(tables.siteOf(session)) && tables.dayOf(session) / 7 == week) {
        more += draft.physician(i) == physician ? tables.halfDaysOf(session) : 0;
        more -= state.physicianAt(draft.seat(i)) == physician ? tables.halfDaysOf(session) : 0;
      }
    }
    return more <= 0
        || state.remoteHalfDays(physician, week) + more <= tables.maxRemoteHalfDaysPerWeek();
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
