package org.zhishou.engine.problem;

/** A sending hospital's tier (二级, 三级). */
public enum Tier {
  TIER_II,
  TIER_III
}
