package org.zhishou.service.solving.job;

/** Who goes first in the queue, in this order; the database keeps the ordinal. */
enum Urgency {
  /** Somebody waits for it. */
  INTERACTIVE,
  /** One of many that were submitted together. */
  BATCH
}
