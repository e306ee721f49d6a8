package org.zhishou.service.planning.edit;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.draft.CostChange;
import org.zhishou.engine.roster.RosterScore;
import org.zhishou.service.rounds.kept.DraftOrigin;

/** A draft made of another one by hand, as the API shows it. */
@Schema(description = "A draft made of another one by hand.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record SavedDraft(
    String id,
    String snapshot,
    @Schema(description = "The draft that was edited.") String parent,
    @Schema(allowableValues = "EDITED") DraftOrigin origin,
    @Schema(ref = "Score") RosterScore score,
    @Schema(ref = "CostByRules", description = "Left out where the same request saved it before.")
        @Nullable CostChange change,
    String madeBy,
    Instant madeAt) {

  static SavedDraft of(DraftEditor.Saved saved) {
    var draft = saved.draft();
    var outcome = saved.outcome();
    return new SavedDraft(
        draft.id(),
        draft.snapshot(),
        Objects.requireNonNull(draft.parent()),
        draft.origin(),
        draft.roster().score(),
        outcome == null ? null : outcome.change(),
        draft.madeBy(),
        draft.madeAt());
  }
}
