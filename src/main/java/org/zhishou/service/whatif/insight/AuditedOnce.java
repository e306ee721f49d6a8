package org.zhishou.service.whatif.insight;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.draft.DraftRoster;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.roster.Duty;

/** A roster that is judged by the auditor when it is first asked for, however many ask for it. */
final class AuditedOnce {
  private final CheckedProblem problem;
  private final List<Duty> duties;
  private @Nullable DraftRoster audited;

  AuditedOnce(CheckedProblem problem, List<Duty> duties) {
    this.problem = problem;
    this.duties = duties;
  }

  /** One of its own for whoever asks, to be tried upon. */
  DraftRoster copy() {
    return audit().copy();
  }

  private synchronized DraftRoster audit() {
    if (audited == null) {
      audited = DraftRoster.of(problem, duties);
    }
    return audited;
  }
}
