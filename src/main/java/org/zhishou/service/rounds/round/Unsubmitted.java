package org.zhishou.service.rounds.round;

/** How a round plans a physician of whom nothing was handed in. */
public enum Unsubmitted {
  /** By what the registry says of them. */
  AS_AVAILABLE,
  /** They are left out. */
  NOT_AT_ALL
}
