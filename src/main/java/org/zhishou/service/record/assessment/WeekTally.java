package org.zhishou.service.record.assessment;

/**
 * The weeks of a centre in one stretch of the calendar.
 *
 * @param span such as {@code 2026-Q4}: that of the weeks' Thursdays
 * @param due weeks with something required
 * @param met of them, as attended; {@code metAsPlanned} by the versions that hold
 */
record WeekTally(String county, String centre, String span, int due, int met, int metAsPlanned) {
  WeekTally plus(WeekTally more) {
    return new WeekTally(
        county, centre, span, due + more.due, met + more.met, metAsPlanned + more.metAsPlanned);
  }
}
