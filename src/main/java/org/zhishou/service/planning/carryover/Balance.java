package org.zhishou.service.planning.carryover;

/**
 * How somebody's service stands against their share of a period, in half-days.
 *
 * @param attended served
 * @param awaited published, and nothing known of them yet
 * @param carriedIn carried over into that period
 * @param target their fair share
 */
record Balance(long attended, long awaited, long carriedIn, long target) {
  /** The contract's range of {@code carriedOverDutyDays}, either way. */
  private static final double MOST_DAYS = 200;

  /** What was served, and what is still counted on. */
  long halfDays() {
    return attended + awaited;
  }

  /** Above the share is positive; to the half. */
  double dutyDays() {
    var days = (halfDays() + carriedIn - target) / 2.0;
    return Math.max(-MOST_DAYS, Math.min(MOST_DAYS, days));
  }
}
