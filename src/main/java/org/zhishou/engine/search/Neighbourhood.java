package org.zhishou.engine.search;

/** A way of changing a roster a little. */
interface Neighbourhood {
  /**
   * Drafts one change at random.
   *
   * @param draft empty; names each seat once, and no pinned seat; may be made already
   * @return whether there is a change to try; where not, the draft's content does not matter, and
   *     the roster is what it was
   */
  boolean propose(Scope scope, SeatDraft draft);
}
