package org.zhishou.engine.scoring;

import org.zhishou.engine.rulebook.Rule;

/** 1 per baseline duty that the roster does not keep. */
final class Stability extends RuleScore {
  private final ScoringTables tables;
  private final RosterState state;
  private final boolean anyBaseline;

  Stability(ScoringTables tables, RosterState state) {
    super(Rule.STABILITY, tables);
    this.tables = tables;
    this.state = state;
    var baselineDuties = tables.baselineDuties();
    anyBaseline = baselineDuties > 0;
    cost = weight * baselineDuties;
    matches = baselineDuties;
  }

  void dutyGiven(int seat, int session, int physician) {
    if (anyBaseline
        && tables.isInBaseline(session, physician)
        && !isOnAnotherSeat(seat, session, physician)) {
      remove(1);
    }
  }

  void dutyTaken(int seat, int session, int physician) {
    if (anyBaseline
        && tables.isInBaseline(session, physician)
        && !isOnAnotherSeat(seat, session, physician)) {
      add(1);
    }
  }

  private boolean isOnAnotherSeat(int seat, int session, int physician) {
    var other = state.firstSeatOn(physician, tables.dayOf(session));
    while (other != RosterState.NOBODY) {
      if (other != seat && tables.sessionOfSeat(other) == session) {
        return true;
      }
      other = state.nextSeatThatDay(other);
    }
    return false;
  }
}
