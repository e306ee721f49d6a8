package org.zhishou.service.planning.edit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.draft.CostChange;
import org.zhishou.engine.draft.LimitBreach;
import org.zhishou.engine.json.Fault;
import org.zhishou.engine.roster.Duty;
import org.zhishou.engine.roster.RosterNames;
import org.zhishou.engine.roster.RosterScore;

/** What edits would do, as the API shows it; null where a client does not want to know. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OutcomeDocument(
    @Nullable Boolean accepted,
    @Nullable RosterScore score,
    @Nullable CostChange change,
    @Nullable List<LimitBreach> newlyBroken,
    @Nullable List<Fault> refusals,
    @Nullable List<Duty> duties,
    @Nullable RosterNames names) {

  static OutcomeDocument of(DraftEditor.Tried tried) {
    var outcome = tried.outcome();
    return new OutcomeDocument(
        outcome.accepted(),
        outcome.score(),
        outcome.change(),
        outcome.newlyBroken(),
        outcome.refusals(),
        outcome.duties(),
        tried.names());
  }
}
