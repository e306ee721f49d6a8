package org.zhishou.engine.problem;

/** Where the physician of a session sits. */
public enum Mode {
  /** At the centre. */
  ON_SITE,
  /** At their own hospital, the patient and the centre's staff at the centre (远程诊疗). */
  REMOTE
}
