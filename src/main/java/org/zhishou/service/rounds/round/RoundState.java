package org.zhishou.service.rounds.round;

/** How far a round is, in this order. */
public enum RoundState {
  /** Hospitals hand in who is available when. */
  COLLECTING,
  /** The bureau solves, compares and edits. */
  PLANNING,
  /** A roster holds, and is amended where reality changes. */
  PUBLISHED,
  /** The period is over. */
  CLOSED
}
