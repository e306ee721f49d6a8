package org.zhishou.service.solving.solve;

import java.util.Locale;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.ProblemDocument;
import org.zhishou.service.solving.job.SolveFailure;

/** Why a job has no end of its own, as a problem. */
public final class Failures {
  private Failures() {}

  public static ProblemDocument document(SolveFailure failure, Locale locale) {
    var code =
        switch (failure.reason()) {
          case OUT_OF_MEMORY -> ProblemCode.SOLVE_OUT_OF_MEMORY;
          case NODES_DIED -> ProblemCode.SOLVE_NODES_DIED;
          case INTERNAL -> ProblemCode.SOLVE_FAILED;
        };
    return ProblemDocument.ofDefect(code, failure.correlationId(), locale);
  }
}
