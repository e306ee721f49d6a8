package org.zhishou.service.record.slots;

import java.time.LocalDate;

/**
 * What became of a centre's slots on a date.
 *
 * @param attended at most as many as {@code booked}
 */
public record SlotCount(
    String centre,
    String hospital,
    String specialty,
    boolean senior,
    LocalDate date,
    int booked,
    int attended) {
  SlotKey key() {
    return new SlotKey(centre, hospital, specialty, date, senior);
  }
}
