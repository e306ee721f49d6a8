package org.zhishou.service.record.slots;

import java.time.LocalDate;

/**
 * How many slots are reserved for centres, and until when.
 *
 * @param percent of slots, at least; {@code seniorPercent} of those of seniors
 * @param reserveDays before the date they are released to their centres
 * @param poolDays before the date what is left goes to the pool of all centres
 * @param returnDays before the date what is left goes back to the hospital
 */
public record SlotPolicy(
    int percent, int seniorPercent, int reserveDays, int poolDays, int returnDays) {
  static final SlotPolicy USUAL = new SlotPolicy(20, 20, 14, 7, 2);

  /** Who may book what was reserved. */
  public enum Stage {
    /** Nobody yet. */
    RESERVED,
    /** Its centre. */
    CENTRE,
    /** All centres. */
    POOL,
    /** The hospital's own patients. */
    RETURNED
  }

  /** ceil(percent x slots / 100). */
  int quota(int slots, boolean senior) {
    return Math.ceilDiv(slots * (senior ? seniorPercent : percent), 100);
  }

  Stage stage(LocalDate slot, LocalDate today) {
    if (!today.isBefore(slot.minusDays(returnDays))) {
      return Stage.RETURNED;
    }
    if (!today.isBefore(slot.minusDays(poolDays))) {
      return Stage.POOL;
    }
    return today.isBefore(slot.minusDays(reserveDays)) ? Stage.RESERVED : Stage.CENTRE;
  }
}
