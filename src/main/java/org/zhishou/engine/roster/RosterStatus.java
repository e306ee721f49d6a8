package org.zhishou.engine.roster;

/** How far a solve has come. */
public enum RosterStatus {
  QUEUED,
  SOLVING,
  COMPLETED,
  STOPPED,
  FAILED
}
