package org.zhishou.service.planning.edit;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.zhishou.engine.draft.CostChange;
import org.zhishou.engine.draft.LimitBreach;
import org.zhishou.engine.json.Fault;
import org.zhishou.engine.roster.Duty;
import org.zhishou.engine.roster.RosterNames;
import org.zhishou.engine.roster.RosterScore;

/**
 * What edits would do, as the API shows it. Its components are those that a client may choose
 * among.
 */
@Schema(name = "EditOutcome", description = "What edits would make of a roster.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record OutcomeDocument(
    @Schema(description = "Whether all can be carried out and break no limit that holds.")
        Boolean accepted,
    RosterScore score,
    CostChange change,
    List<LimitBreach> newlyBroken,
    @Schema(description = "Edits that cannot be carried out.") List<Fault> refusals,
    List<Duty> duties,
    RosterNames names) {

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
