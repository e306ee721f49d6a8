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
  private final int leaving;
  private final int weekdayLeft;
  private final int newcomer;
  private long leastLimits = Long.MAX_VALUE;
  private long leastCoverage;
  private long leastSoft;
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
    this.leaving = leaving;
    this.weekdayLeft = weekdayLeft;
    this.newcomer = newcomer;
    state = excursion.state();
    tables = state.tables();
    var session = tables.sessionOfSeat(gap);
    clinic = tables.siteOf(session);
    week = tables.dayOf(session) / 7;
    kind = tables.kindOf(session);
  }

  /**
   * Fills the gap as cheaply as it was found to be possible.
   *
   * @param weekday from 0, from which on a day is looked for for those who pass on a duty
   * @return false where nobody can
   */
  boolean fill(int weekday) {
    var candidates = tables.candidates(clinic);
    var busy = new int[candidates.length];
    var busyCount = 0;
    for (var one : candidates) {
      var known = one == newcomer || state.visits(one, clinic) > 0;
      if (known && !tryDirectly(one)) {
        busy[busyCount++] = one;
      }
    }
    for (var i = 0; i < busyCount; i++) {
      tryPassingOn(busy[i], weekday);
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

  /** Whether there is a day. */
  private boolean tryDirectly(int one) {
    var any = false;
    var full = isFull(one, clinic);
    for (var day = week * 7; day < week * 7 + 7; day++) {
      var empty = isBarred(one, day % 7) ? NOBODY : emptySeat(clinic, day, kind, one, full);
      if (empty != NOBODY) {
        any = true;
        state.give(empty, one);
        if (isCheapest()) {
          seat = empty;
          physician = one;
          passedOn = NOBODY;
        }
        state.take(empty);
      }
    }
    return any;
  }

  private boolean isBarred(int one, int weekday) {
    return one == leaving && (weekdayLeft == EVERY || weekdayLeft == weekday);
  }

  /** Whether the physician could be at the site on no date on which they have no other duty. */
  private boolean isFull(int one, int site) {
    return !tables.isRemote(site) && state.leeway().isFull(one, week);
  }

  private int emptySeat(int site, int day, Session wanted, int one, boolean full) {
    if (full && state.firstSeatOn(one, day) == NOBODY) {
      return NOBODY;
    }
    var session = tables.sessionAt(site, day, wanted);
    return session >= 0 && state.canServe(one, session) ? state.emptySeat(session) : NOBODY;
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

  /** As the roster stands. */
  private boolean isCheapest() {
    var limits = state.limitsCost();
    var coverage = state.coverageCost();
    var soft = state.softCost();
    if (limits > leastLimits
        || (limits == leastLimits
            && (coverage > leastCoverage || (coverage == leastCoverage && soft >= leastSoft)))) {
      return false;
    }
    leastLimits = limits;
    leastCoverage = coverage;
    leastSoft = soft;
    return true;
  }

  private void tryPassingOn(int one, int weekday) {
    for (var i = 0; i < 7; i++) {
      var other = (weekday + i) % 7;
      var session = tables.sessionAt(clinic, week * 7 + other, kind);
      var isOpen = session >= 0 && !isBarred(one, other) && tables.isLegal(one, session);
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

  private void tryPassingToAll(int site, Session heldKind, int one, int held, int empty) {
    for (var known : tables.candidates(site)) {
      if (known != one && state.visits(known, site) > 0) {
        var full = isFull(known, site);
        for (var day = week * 7; day < week * 7 + 7; day++) {
          tryPassingTo(known, emptySeat(site, day, heldKind, known, full), one, held, empty);
        }
      }
    }
  }

  private void tryPassingTo(int known, int to, int one, int held, int empty) {
    if (to == NOBODY) {
      return;
    }
    state.give(to, known);
    if (isCheapest()) {
      seat = empty;
      physician = one;
      passedOn = held;
      passedTo = to;
      passedToWhom = known;
    }
    state.take(to);
  }
}
