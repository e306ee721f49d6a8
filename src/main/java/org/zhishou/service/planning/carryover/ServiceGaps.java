package org.zhishou.service.planning.carryover;

import java.time.LocalDate;
import java.util.Map;
import org.zhishou.service.rounds.round.Round;

/**
 * Whose service at primary level is to be completed by when. The room that keeps the record of it
 * is a later one.
 */
public interface ServiceGaps {
  /**
   * @param missingDutyDays at the start of the round
   * @param quartersLeft those that are over by then, the round's own counted; 1 at least
   */
  record Gap(
      int requiredMonths,
      double servedMonths,
      int missingDutyDays,
      LocalDate by,
      int quartersLeft) {
    /** What each quarter that is left has to bring. */
    public int dutyDaysPerQuarter() {
      return Math.ceilDiv(missingDutyDays, quartersLeft);
    }
  }

  /** By physician, of whom it is known; to whom nothing is missing have a gap of 0. */
  Map<String, Gap> before(Round round);
}
