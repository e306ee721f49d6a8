package org.zhishou.engine.scoring;

import org.zhishou.engine.rulebook.Rule;

/** Hospitals that send members to a tour on a date, above 1. */
final class TourHospitals extends RuleScore {
  private final ScoringTables tables;
  private final int hospitals;
  private final int[] members;
  private final int[] sending;

  TourHospitals(ScoringTables tables) {
    super(Rule.TOUR_HOSPITALS, tables);
    this.tables = tables;
    hospitals = tables.hospitals();
    members = new int[tables.tours().sessions() * hospitals];
    sending = new int[tables.tours().sessions()];
  }

  void memberCame(int session, int physician) {
    var here = session - tables.tours().firstSession();
    if (counts(session, physician)
        && members[here * hospitals + tables.hospitalOf(physician)]++ == 0) {
      sending[here]++;
      change(Math.max(0, sending[here] - 2), Math.max(0, sending[here] - 1));
    }
  }

  void memberLeft(int session, int physician) {
    var here = session - tables.tours().firstSession();
    if (counts(session, physician)
        && --members[here * hospitals + tables.hospitalOf(physician)] == 0) {
      sending[here]--;
      change(Math.max(0, sending[here]), Math.max(0, sending[here] - 1));
    }
  }

  private boolean counts(int session, int physician) {
    return tables.isDispatched(physician) && tables.postingAt(physician, tables.dayOf(session)) < 0;
  }
}
