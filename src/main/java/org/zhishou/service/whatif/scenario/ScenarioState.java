package org.zhishou.service.whatif.scenario;

/** Whether a scenario is still worked with. */
public enum ScenarioState {
  OPEN,
  /** Kept for what was solved from it. */
  ARCHIVED
}
