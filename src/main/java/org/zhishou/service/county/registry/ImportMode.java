package org.zhishou.service.county.registry;

/** What an import does about what the county has already. */
public enum ImportMode {
  /** Refused unless there is nothing yet. */
  EMPTY,
  /** Adds and replaces what the document names; all else stays. */
  MERGE,
  /** Afterwards the document is all there is: what it does not name is deactivated. */
  REPLACE
}
