package org.zhishou.engine.rulebook;

/** The levels of a score, compared in this order: a lower one never buys a higher one. */
public enum Level {
  /** Hard: what may never happen. */
  LIMITS,
  /** Hard, below limits: what policy demands and staff may be too few for. */
  COVERAGE,
  /** What makes one legal roster better than another. */
  SOFT
}
