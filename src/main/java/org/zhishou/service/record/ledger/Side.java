package org.zhishou.service.record.ledger;

/** Who confirms that an entry is true. */
public enum Side {
  /** Where it was served. */
  CENTRE,
  /** Whom it was served by. */
  HOSPITAL
}
