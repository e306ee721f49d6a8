package org.zhishou.benchmarks.facts;

/** What of a duty day a staffed session makes. */
public enum DutyDayPart {
  NONE,
  /** A morning, or an afternoon, where only both together make a duty day. */
  HALF,
  WHOLE
}
