package org.zhishou.engine.problem;

/** Why a physician cannot be sent. */
public enum UnavailabilityReason {
  LEAVE,
  NIGHT_SHIFT,
  TRAINING,
  CLINIC,
  OTHER
}
