package org.zhishou.engine.scoring;

/** A rule that hears when a physician's date gets its first duty and when it loses its last. */
interface OnPhysicianDay {
  void physicianDayStarted(int physician, int day);

  void physicianDayEnded(int physician, int day);
}
