package org.zhishou.service.whatif.insight;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.problem.ProblemShape;
import org.zhishou.engine.roster.Duty;
import org.zhishou.service.platform.web.ReadAs;

/** Rosters of a client's own, to be put side by side. */
record ComparisonQuestion(
    @ReadAs(ProblemShape.class) CheckedProblem problem,
    @Size(min = 1, max = ComparisonQuestion.MOST) List<Roster> rosters) {
  /** Columns side by side. */
  static final int MOST = 10;

  @Schema(name = "GivenRoster")
  record Roster(
      @Size(min = 1, max = 200) String name,
      @ArraySchema(schema = @Schema(ref = "BaselineDuty")) @ReadAs(GivenDuty.class)
          List<Duty> duties) {}

  List<NamedRoster> named() {
    return rosters.stream()
        .map(one -> NamedRoster.of(one.name(), null, problem, one.duties(), null))
        .toList();
  }
}
