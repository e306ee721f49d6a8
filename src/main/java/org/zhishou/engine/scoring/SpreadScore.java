package org.zhishou.engine.scoring;

import org.zhishou.engine.rulebook.Rule;

/** 1 per pair of consecutive dates of one week that are both duty days of a centre. */
final class SpreadScore extends RuleScore {
  private final ScoringTables tables;
  private final RosterState state;

  SpreadScore(ScoringTables tables, RosterState state) {
    super(Rule.SPREAD, tables);
    this.tables = tables;
    this.state = state;
  }

  void dutyDayStarted(int centre, int day) {
    var neighbours = neighbours(centre, day);
    cost += weight * neighbours;
    matches += neighbours;
  }

  void dutyDayEnded(int centre, int day) {
    var neighbours = neighbours(centre, day);
    cost -= weight * neighbours;
    matches -= neighbours;
  }

  /** Somebody posted to the centre comes on site or leaves, the last of their kind that day. */
  void postedChanged(int centre, int day, boolean nowThere) {
    if (!state.isDutyDay(centre, day)) {
      return;
    }
    var spared = 0;
    spared += day % 7 > 0 && isSpared(centre, day - 1) ? 1 : 0;
    spared += day % 7 < 6 && isSpared(centre, day + 1) ? 1 : 0;
    cost -= nowThere ? weight * spared : -weight * spared;
    matches -= nowThere ? spared : -spared;
  }

  private boolean isSpared(int centre, int day) {
    return state.isDutyDay(centre, day) && state.postedOnSite(centre, day);
  }

  private int neighbours(int centre, int day) {
    var neighbours = 0;
    if (day % 7 > 0 && isPair(centre, day, day - 1)) {
      neighbours++;
    }
    if (day % 7 < 6 && isPair(centre, day, day + 1)) {
      neighbours++;
    }
    return neighbours;
  }

  private boolean isPair(int centre, int day, int neighbour) {
    return state.isDutyDay(centre, neighbour)
        && !(state.postedOnSite(centre, day) && state.postedOnSite(centre, neighbour));
  }
}
