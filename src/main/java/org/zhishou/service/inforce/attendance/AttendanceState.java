package org.zhishou.service.inforce.attendance;

import io.swagger.v3.oas.annotations.media.Schema;

/** What became of a duty. */
@Schema(enumAsRef = true)
public enum AttendanceState {
  /** Nothing is known yet. */
  PLANNED,
  ATTENDED,
  /** Nobody came. */
  ABSENT,
  /** Somebody else came. */
  SUBSTITUTED
}
