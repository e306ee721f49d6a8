package org.zhishou.service.attendance;

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
