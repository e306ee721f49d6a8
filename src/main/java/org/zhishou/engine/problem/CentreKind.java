package org.zhishou.engine.problem;

/** Urban community health centre or rural township health centre. */
public enum CentreKind {
  COMMUNITY,
  TOWNSHIP
}
