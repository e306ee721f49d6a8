package org.zhishou.service.record.assessment;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * How far a centre's week is met.
 *
 * @param week its Monday
 * @param required duty days
 * @param planned duty days by the version that holds
 * @param attended duty days
 * @param absent duties to which nobody came
 * @param awaited duties of which nothing is known
 */
record CentreWeek(
    String county,
    String centre,
    LocalDate week,
    String round,
    int required,
    int planned,
    int attended,
    int absent,
    int awaited) {
  /** Which says the month, quarter and year that the week belongs to. */
  LocalDate thursday() {
    return week.with(DayOfWeek.THURSDAY);
  }

  int missing() {
    return Math.max(0, required - attended);
  }

  int missingAsPlanned() {
    return Math.max(0, required - planned);
  }
}
