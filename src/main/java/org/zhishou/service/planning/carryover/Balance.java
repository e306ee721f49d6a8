package org.zhishou.service.planning.carryover;

/**
 * How somebody's service stood against their share at the end of a period, in half-days.
 *
 * @param halfDays served
 * @param carriedIn carried over into that period
 * @param target their fair share
 */
record Balance(long halfDays, long carriedIn, long target) {
  /** The contract's range of {@code carriedOverDutyDays}, either way. */
  private static final double MOST_DAYS = 200;

  /** Above the share is positive; to the half. */
  double dutyDays() {
    var days = (halfDays + carriedIn - target) / 2.0;
    return Math.max(-MOST_DAYS, Math.min(MOST_DAYS, days));
  }
}
