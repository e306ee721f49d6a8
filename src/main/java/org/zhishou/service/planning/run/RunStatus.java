package org.zhishou.service.planning.run;

/** What became of a run. */
enum RunStatus {
  /** Its job waits or searches. */
  RUNNING,
  COMPLETED,
  STOPPED,
  FAILED,
  /** Somebody deleted its job before what it found was kept. */
  DELETED
}
