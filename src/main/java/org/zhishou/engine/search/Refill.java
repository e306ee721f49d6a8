package org.zhishou.engine.search;

import static org.zhishou.engine.scoring.RosterState.NOBODY;

import org.zhishou.engine.problem.Session;
import org.zhishou.engine.scoring.RosterState;
import org.zhishou.engine.scoring.ScoringTables;

/**
 * Finds who costs least in a duty that somebody left, on any day of its week: one of those known at
 * the clinic, or one who is new there. Where somebody's week is full, also with one of their other
 * duties of the week passed on, on any day of it, to somebody known where that is.
 */
final class Refill {
  /** Every weekday. */
  static final int EVERY = -1;

  private final Excursion excursion;
  private final RosterState state;
  private final ScoringTables tables;
  private final int clinic;
  private final int week;
  private final Session kind;
  private final int newcomer;
  private final DutyTakers takers;
  private final DutyTakers takersOfPassedOn;
  private long leastLimits = Long.MAX_VALUE;
  private long leastCoverage;
  private long leastSoft;
  private int rankOfCheapest;
  private int seat = NOBODY;
  private int physician = NOBODY;
  private int passedOn = NOBODY;
  private int passedTo = NOBODY;
  private int passedToWhom = NOBODY;

  /**
   * @param gap a seat that is empty now
   * @param leaving who shall not have it on some days
   * @param weekdayLeft which these are, from 0, or {@link #EVERY}
   * @param newcomer who may have it without being known at the clinic, or {@link
   *     RosterState#NOBODY}
   */
  Refill(Excursion excursion, int gap, int leaving, int weekdayLeft, int newcomer) {
    this.excursion = excursion;
    this.newcomer = newcomer;
    state = excursion.state();
    tables = state.tables();
    var session = tables.sessionOfSeat(gap);
    clinic = tables.siteOf(session);
    week = tables.dayOf(session) / 7;
    kind = tables.kindOf(session);
    takers = new DutyTakers(state, week, leaving, weekdayLeft);
    takersOfPassedOn = new DutyTakers(state, week, NOBODY, EVERY);
  }

  /**
   * Fills the gap as cheaply as it was found to be possible.
   *
   * @param weekday from 0, from which on a day is looked for for those who pass on a duty
   * @return false where nobody can
   */
  boolean fill(int weekday) {
    takers.start(clinic, kind);
    for (var one : tables.candidates(clinic)) {
      if (one == newcomer || state.visits(one, clinic) > 0) {
        takers.add(one);
      }
    }
    tryAll(takers, NOBODY, NOBODY);
    for (var taker = 0; taker < takers.size(); taker++) {
      if (!takers.hasFoundDay(taker)) {
        tryPassingOn(takers.physician(taker), weekday);
      }
    }
    if (seat == NOBODY) {
      return false;
    }
    if (passedOn != NOBODY) {
      excursion.take(passedOn);
    }
    excursion.give(seat, physician);
    if (passedOn != NOBODY) {
      excursion.give(passedTo, passedToWhom);
    }
    return true;
  }

  /**
   * Puts all who can on an empty seat of each day, one after the other, and looks what it costs.
   *
   * @param held a duty that was passed on and that this is, or {@link RosterState#NOBODY}
   * @param filled the gap that who had it fills instead, or {@link RosterState#NOBODY}
   */
  private void tryAll(DutyTakers those, int held, int filled) {
    rankOfCheapest = 0;
    for (var weekday = 0; weekday < 7; weekday++) {
      var day = week * 7 + weekday;
      tryAll(those, weekday, those.emptySeat(day), held, filled);
      tryAll(those, weekday, those.emptySeatOfOtherHalf(day), held, filled);
    }
  }

  private void tryAll(DutyTakers those, int weekday, int empty, int held, int filled) {
    var able = empty == NOBODY ? 0 : those.findAble(empty);
    for (var i = 0; i < able; i++) {
      var one = those.physician(those.able(i));
      state.set(empty, one);
      if (isCheapest(those.able(i) * 7 + weekday)) {
        seat = held == NOBODY ? empty : filled;
        physician = held == NOBODY ? one : state.physicianAt(filled);
        passedOn = held;
        passedTo = empty;
        passedToWhom = one;
      }
    }
    if (able > 0) {
      state.take(empty);
    }
  }

  /**
   * Whether the roster, a duty short, already costs what the cheapest found does. A guess that
   * nobody who takes that duty makes it cheaper: it may cost less than it saves where it goes to
   * somebody who does too little, brings a specialty that is asked for, had it in the baseline or
   * prefers the date, or where its week is the one that misses most.
   */
  private boolean isDearAlready() {
    return leastLimits <= state.limitsCost()
        && leastCoverage < state.coverageCost()
        && leastSoft <= state.softCost();
  }

  /**
   * As the roster stands.
   *
   * @param rank among those tried together, of whom the first counts where several cost as much
   */
  private boolean isCheapest(int rank) {
    var limits = state.limitsCost();
    var coverage = state.coverageCost();
    var soft = state.softCost();
    if (limits > leastLimits
        || (limits == leastLimits
            && (coverage > leastCoverage || (coverage == leastCoverage && soft > leastSoft)))) {
      return false;
    }
    var asCheap = limits == leastLimits && coverage == leastCoverage && soft == leastSoft;
    if (asCheap && rank >= rankOfCheapest) {
      return false;
    }
    leastLimits = limits;
    leastCoverage = coverage;
    leastSoft = soft;
    rankOfCheapest = rank;
    return true;
  }

  private void tryPassingOn(int one, int weekday) {
    for (var i = 0; i < 7; i++) {
      var other = (weekday + i) % 7;
      var open = tables.sessionAt(clinic, week * 7 + other, kind);
      var session = open < 0 ? open : Handover.halfFor(tables, open, one);
      var isOpen = session >= 0 && !takers.isBarred(one, other);
      var empty = isOpen ? state.emptySeat(session) : NOBODY;
      if (empty != NOBODY) {
        for (var day = week * 7; day < week * 7 + 7; day++) {
          var held = state.firstSeatOn(one, day);
          if (held != NOBODY && mayPassOn(held)) {
            tryPassingOn(one, held, session, empty);
          }
        }
        return;
      }
    }
  }

  private boolean mayPassOn(int held) {
    var site = tables.siteOf(tables.sessionOfSeat(held));
    return site != clinic && !tables.isTour(site) && !tables.isPinned(held);
  }

  private void tryPassingOn(int one, int held, int session, int empty) {
    var site = tables.siteOf(tables.sessionOfSeat(held));
    var heldKind = tables.kindOf(tables.sessionOfSeat(held));
    state.take(held);
    if (state.canServe(one, session)) {
      state.give(empty, one);
      if (!isDearAlready()) {
        tryPassingToAll(site, heldKind, one, held, empty);
      }
      state.take(empty);
    }
    state.give(held, one);
  }

  private void tryPassingToAll(int site, Session heldKind, int one, int held, int filled) {
    takersOfPassedOn.start(site, heldKind);
    for (var known : tables.candidates(site)) {
      if (known != one && state.visits(known, site) > 0) {
        takersOfPassedOn.add(known);
      }
    }
    tryAll(takersOfPassedOn, held, filled);
  }
}
