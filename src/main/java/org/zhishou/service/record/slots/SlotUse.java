package org.zhishou.service.record.slots;

/** What became of reserved slots. */
record SlotUse(int reserved, int booked, int attended, int returned) {
  static final SlotUse NONE = new SlotUse(0, 0, 0, 0);

  SlotUse plus(SlotUse other) {
    return new SlotUse(
        reserved + other.reserved,
        booked + other.booked,
        attended + other.attended,
        returned + other.returned);
  }
}
