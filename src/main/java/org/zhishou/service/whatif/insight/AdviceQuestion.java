package org.zhishou.service.whatif.insight;

import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.problem.ProblemShape;
import org.zhishou.service.platform.web.ReadAs;

/** A problem of a client's own, whose shortage is to be mended. */
record AdviceQuestion(@ReadAs(ProblemShape.class) CheckedProblem problem) {}
