package org.zhishou.engine.problem;

/**
 * What a week with statutory days off requires of a centre: see {@code required} in {@code
 * docs/rules.md}.
 */
public enum ShortWeek {
  CAP_AT_WORKING_DAYS,
  PROPORTIONAL,
  STRICT
}
