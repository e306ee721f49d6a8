package org.zhishou.service.whatif.insight;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.problem.ProblemShape;
import org.zhishou.engine.roster.Duty;
import org.zhishou.service.platform.web.ReadAs;

/** A roster of a client's own, to be explained. */
record ExplanationQuestion(
    @ReadAs(ProblemShape.class) CheckedProblem problem,
    @ArraySchema(schema = @Schema(ref = "BaselineDuty")) @ReadAs(GivenDuty.class) List<Duty> duties,
    @Schema(ref = "BaselineDuty", description = "The one to be explained; all unless stated.")
        @ReadAs(GivenDuty.class)
        @Nullable Duty duty) {}
