package org.zhishou.engine.scoring;

import org.zhishou.engine.rulebook.Rule;

/**
 * Half-days of a centre's duties in a week, remote ones too, above what it needs or what those
 * posted there give, whichever is more.
 */
final class ExtraDuty extends RuleScore {
  private final ScoringTables tables;
  private final int[] halfDays;
  private final int[] ofPosted;

  ExtraDuty(ScoringTables tables) {
    super(Rule.EXTRA_DUTY, tables);
    this.tables = tables;
    halfDays = new int[tables.centres() * tables.weeks()];
    ofPosted = new int[halfDays.length];
  }

  void placeFilled(int session, int physician) {
    shift(session, physician, tables.halfDaysOf(session));
  }

  void placeLeft(int session, int physician) {
    shift(session, physician, -tables.halfDaysOf(session));
  }

  private void shift(int session, int physician, int halfDaysMore) {
    var centre = tables.centreOf(session);
    var week = tables.dayOf(session) / 7;
    var slot = centre * tables.weeks() + week;
    var needed = tables.neededHalfDays(centre, week);
    var before = halfDays[slot] - Math.max(needed, ofPosted[slot]);
    halfDays[slot] += halfDaysMore;
    if (tables.isWherePosted(physician, tables.siteOf(session), tables.dayOf(session))) {
      ofPosted[slot] += halfDaysMore;
    }
    var after = halfDays[slot] - Math.max(needed, ofPosted[slot]);
    change(Math.max(0, before), Math.max(0, after));
  }
}
