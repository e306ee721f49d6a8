package org.zhishou.engine.scoring;

/**
 * A rule that hears when a working day becomes a duty day of a centre and when it ceases to be one.
 */
interface OnDutyDay {
  void dutyDayStarted(int centre, int day);

  void dutyDayEnded(int centre, int day);
}
