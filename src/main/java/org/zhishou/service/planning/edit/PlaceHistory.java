package org.zhishou.service.planning.edit;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.problem.Session;

/** Who was on duty at a centre on a date: what changed it and by whom. */
@Schema(description = "Who was on duty at a centre on a date, from the first draft on.")
record PlaceHistory(
    @Schema(
            description =
                "Oldest first. Drafts and versions that changed nothing here are left out.")
        List<Step> steps) {
  enum Kind {
    SOLVED,
    SCENARIO,
    EDITED,
    AMENDED,
    PUBLISHED
  }

  @Schema(name = "PlaceHistoryStep")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Step(
      Instant at,
      @Schema(description = "The user.") String by,
      Kind kind,
      @Schema(description = "Of a published roster.") @Nullable Integer version,
      @Schema(description = "Of the centre on the date after it.") List<OnDuty> duties) {}

  @Schema(name = "PlaceHistoryDuty")
  record OnDuty(String physician, String name, Session session, boolean pinned) {}
}
