package org.zhishou.engine.scoring;

import org.zhishou.engine.rulebook.Rule;

/** 1 per pair of a physician's duties on one date that are at different centres or overlap. */
final class OnePlace extends RuleScore {
  private final ScoringTables tables;
  private final RosterState state;

  OnePlace(ScoringTables tables, RosterState state) {
    super(Rule.ONE_PLACE, tables);
    this.tables = tables;
    this.state = state;
  }

  void dutyGiven(int seat, int session, int physician) {
    var conflicts = conflicts(seat, session, physician);
    cost += conflicts;
    matches += conflicts;
  }

  void dutyTaken(int seat, int session, int physician) {
    var conflicts = conflicts(seat, session, physician);
    cost -= conflicts;
    matches -= conflicts;
  }

  private int conflicts(int seat, int session, int physician) {
    var conflicts = 0;
    var other = state.firstSeatOn(physician, tables.dayOf(session));
    while (other != RosterState.NOBODY) {
      if (other != seat && tables.cannotBeOnBoth(session, tables.sessionOfSeat(other))) {
        conflicts++;
      }
      other = state.nextSeatThatDay(other);
    }
    return conflicts;
  }
}
