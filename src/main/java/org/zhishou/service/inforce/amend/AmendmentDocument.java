package org.zhishou.service.inforce.amend;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.audit.Finding;
import org.zhishou.engine.problem.RosterProblem;
import org.zhishou.engine.roster.RosterNames;
import org.zhishou.engine.roster.RosterScore;
import org.zhishou.engine.roster.Shortage;
import org.zhishou.service.inforce.publish.ChangesDocument;
import org.zhishou.service.inforce.publish.GapDocument;
import org.zhishou.service.inforce.publish.Judgement;
import org.zhishou.service.inforce.publish.RosterChanges;
import org.zhishou.service.rounds.kept.Gap;
import org.zhishou.service.rounds.kept.PublicationBasis;

/**
 * An amendment as the API shows it: once there is a draft, what it changes, who must be told, and
 * what stands against publishing it.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AmendmentDocument(
    @JsonUnwrapped Summary summary,
    @Schema(ref = "AmendmentForm") @JsonRawValue String asked,
    @Nullable RosterScore score,
    @Schema(description = "Against the version that it changes.") @Nullable ChangesDocument changes,
    @Schema(description = "What the auditor would refuse to publish.")
        @Nullable List<Finding> limits,
    @Schema(description = "What is to be acknowledged.") @Nullable List<Shortage> gaps,
    @Schema(description = "Gaps that were acknowledged with the version before and grew no wider.")
        @Nullable List<GapDocument.Acknowledged> acknowledged,
    @Nullable RosterNames names) {

  @Schema(name = "AmendmentSummary")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Summary(
      String id,
      @Schema(minimum = "1", description = "The version that it changes.") int base,
      LocalDate from,
      AmendmentStatus status,
      @Schema(description = "The problem with the changes.") String snapshot,
      @Schema(description = "The search; left out where there was none.") @Nullable String job,
      @Schema(description = "What came of it.") @Nullable String draft,
      String madeBy,
      Instant madeAt,
      @Nullable Instant endedAt) {
    static Summary of(Amendment amendment) {
      return new Summary(
          amendment.id(),
          amendment.base(),
          amendment.from(),
          amendment.status(),
          amendment.snapshot(),
          amendment.job(),
          amendment.draft(),
          amendment.madeBy(),
          amendment.madeAt(),
          amendment.endedAt());
    }
  }

  static AmendmentDocument withoutDraft(Amendment amendment) {
    return new AmendmentDocument(
        Summary.of(amendment), amendment.asked(), null, null, null, null, null, null);
  }

  /**
   * @param problem what its draft is judged by
   * @param basis of the version that it changes
   */
  static AmendmentDocument of(
      Amendment amendment,
      RosterScore score,
      RosterProblem problem,
      RosterChanges changes,
      Judgement judgement,
      PublicationBasis basis) {
    var gaps = new ArrayList<Shortage>();
    var acknowledged = new ArrayList<GapDocument.Acknowledged>();
    for (var shortage : judgement.gaps()) {
      basis
          .acknowledged(Gap.of(shortage), Gap.missing(shortage))
          .map(GapDocument.Acknowledged::of)
          .ifPresentOrElse(acknowledged::add, () -> gaps.add(shortage));
    }
    return new AmendmentDocument(
        Summary.of(amendment),
        amendment.asked(),
        score,
        ChangesDocument.of(changes, problem),
        judgement.broken(),
        gaps,
        acknowledged,
        changes.mentions(problem).shortages(judgement.gaps()).names());
  }
}
