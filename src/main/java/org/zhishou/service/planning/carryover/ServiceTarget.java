package org.zhishou.service.planning.carryover;

/**
 * How many duty days of a round serve towards promotion.
 *
 * @param most duty days that the physician's limits leave in the round
 */
record ServiceTarget(ServiceGaps.Gap gap, int most) {
  /** The contract's {@code serviceDaysTarget}. */
  int dutyDays() {
    return Math.min(gap.dutyDaysPerQuarter(), most);
  }
}
