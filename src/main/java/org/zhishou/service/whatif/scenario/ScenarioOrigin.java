package org.zhishou.service.whatif.scenario;

/** How a scenario came about. */
public enum ScenarioOrigin {
  /** Changes to a snapshot of the round. */
  SNAPSHOT,
  /** Branched from another scenario, its parent. */
  BRANCH
}
