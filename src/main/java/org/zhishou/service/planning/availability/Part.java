package org.zhishou.service.planning.availability;

/** Whose word a document is. */
public enum Part {
  /** The employer's, on everything. */
  AVAILABILITY,
  /** The physician's own, on undesired and preferred dates. */
  WISHES
}
