package org.zhishou.service.inforce.attendance;

/** What became of a duty. */
public enum AttendanceState {
  /** Nothing is known yet. */
  PLANNED,
  ATTENDED,
  /** Nobody came. */
  ABSENT,
  /** Somebody else came. */
  SUBSTITUTED
}
