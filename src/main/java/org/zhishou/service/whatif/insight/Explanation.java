package org.zhishou.service.whatif.insight;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.draft.CostChange;
import org.zhishou.engine.explain.Alternative;
import org.zhishou.engine.explain.DutyCost;
import org.zhishou.engine.explain.DutyExplanation;
import org.zhishou.engine.explain.ExplainedShortage;
import org.zhishou.engine.explain.PhysicianLoad;
import org.zhishou.engine.explain.RosterExplanation;
import org.zhishou.engine.roster.Bounds;
import org.zhishou.engine.roster.Duty;
import org.zhishou.engine.roster.RosterNames;
import org.zhishou.engine.roster.RosterScore;
import org.zhishou.engine.roster.RuleTotal;

/** Why a roster, or one duty of it, is as it is. */
final class Explanation {
  private Explanation() {}

  /** Its components are those that a client may choose among. */
  @Schema(
      name = "RosterExplanation",
      description = "Why a roster is as it is (docs/explanations.md).")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record OfRoster(
      @Schema(description = "Which roster of the round.") @Nullable String of,
      RosterScore score,
      List<RuleTotal> rules,
      List<DutyCost> duties,
      List<PhysicianLoad> physicians,
      List<ExplainedShortage> shortages,
      Bounds.Coverage coverage,
      RosterNames names) {
    static OfRoster of(@Nullable String of, RosterExplanation explained) {
      return new OfRoster(
          of,
          explained.score(),
          explained.rules(),
          explained.duties(),
          explained.physicians(),
          explained.shortages(),
          explained.coverage(),
          explained.names());
    }
  }

  @Schema(name = "DutyExplanation", description = "Why this physician.")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record OfDuty(
      @Schema(description = "Which roster of the round.") @Nullable String of,
      Duty duty,
      CostChange ifEmpty,
      @Schema(description = "Cheapest first.") List<Alternative> eligible,
      @Schema(description = "With the limits that speak against them.")
          List<Alternative> ineligible,
      RosterNames names) {
    static OfDuty of(@Nullable String of, DutyExplanation explained) {
      return new OfDuty(
          of,
          explained.duty(),
          explained.ifEmpty(),
          explained.eligible(),
          explained.ineligible(),
          explained.names());
    }
  }
}
