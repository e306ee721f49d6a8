package org.zhishou.service.whatif.scenario;

/** What became of a solve of a scenario. */
public enum ScenarioRunStatus {
  /** Its job waits or searches. */
  RUNNING,
  COMPLETED,
  STOPPED,
  FAILED,
  /** Somebody deleted its job before what it found was kept. */
  DELETED
}
