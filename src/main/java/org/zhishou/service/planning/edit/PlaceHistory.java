package org.zhishou.service.planning.edit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.problem.Session;

/**
 * Who was on duty at a centre on a date, from the first draft on: what changed it and by whom.
 *
 * @param steps oldest first; drafts and versions that changed nothing here are left out
 */
record PlaceHistory(List<Step> steps) {
  enum Kind {
    SOLVED,
    SCENARIO,
    EDITED,
    AMENDED,
    PUBLISHED
  }

  /**
   * @param by the user
   * @param version of a published roster; null of a draft
   * @param duties of the centre on the date after it
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Step(Instant at, String by, Kind kind, @Nullable Integer version, List<OnDuty> duties) {}

  record OnDuty(String physician, String name, Session session, boolean pinned) {}
}
