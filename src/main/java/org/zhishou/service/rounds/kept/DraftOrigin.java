package org.zhishou.service.rounds.kept;

/** How a draft came about. */
public enum DraftOrigin {
  /** A solve of the round as it was handed in. */
  SOLVED,
  /** A solve of a scenario. */
  SCENARIO,
  /** Somebody's hand, from its parent. */
  EDITED,
  /** An amendment of a published roster. */
  AMENDED
}
