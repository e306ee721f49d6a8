package org.zhishou.service.solving.job;

import org.jspecify.annotations.Nullable;

/**
 * Where a job comes from.
 *
 * @param county whose turn in the queue it takes; null where callers belong to none
 * @param submittedBy who asked for it; null where nobody is known
 */
public record Origin(@Nullable String county, @Nullable String submittedBy) {
  /** Nobody in particular. */
  public static final Origin UNKNOWN = new Origin(null, null);

  /** The county as a key that is never null: the empty name stands for none. */
  String scope() {
    return county == null ? "" : county;
  }
}
