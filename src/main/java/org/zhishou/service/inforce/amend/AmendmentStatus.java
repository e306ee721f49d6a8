package org.zhishou.service.inforce.amend;

/** How far an amendment is. */
enum AmendmentStatus {
  /** A job searches. */
  SOLVING,
  /** There is a draft. */
  DRAFTED,
  /** The job ended without a roster, or was deleted. */
  FAILED
}
