package org.zhishou.service.planning.run;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.roster.RosterScore;
import org.zhishou.service.rounds.kept.Draft;
import org.zhishou.service.rounds.kept.DraftOrigin;

/** A draft in a list. */
@Schema(description = "A roster that may yet become the published one, without its duties.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record DraftDocument(
    String id,
    @Schema(description = "What it was planned from.") String snapshot,
    @Schema(description = "The draft that it was made from.") @Nullable String parent,
    DraftOrigin origin,
    @Schema(description = "Whether it is the draft that counts.") boolean current,
    @Schema(ref = "Score") RosterScore score,
    String madeBy,
    Instant madeAt) {

  static DraftDocument of(Draft draft, boolean current) {
    return new DraftDocument(
        draft.id(),
        draft.snapshot(),
        draft.parent(),
        draft.origin(),
        current,
        draft.roster().score(),
        draft.madeBy(),
        draft.madeAt());
  }
}
