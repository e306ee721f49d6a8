package org.zhishou.service.whatif.insight;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.roster.Bounds;
import org.zhishou.engine.roster.Duty;

/**
 * A roster and the problem that it answers.
 *
 * @param of which it is, to be asked for again
 * @param label for people; null where it has no name of its own
 * @param soft the bound that its solve found; null where there is none
 * @param audited the same duties, to be tried upon
 */
record NamedRoster(
    String of,
    @Nullable String label,
    CheckedProblem problem,
    List<Duty> duties,
    Bounds.@Nullable Soft soft,
    AuditedOnce audited) {
  static NamedRoster of(
      String of,
      @Nullable String label,
      CheckedProblem problem,
      List<Duty> duties,
      Bounds.@Nullable Soft soft) {
    return new NamedRoster(of, label, problem, duties, soft, new AuditedOnce(problem, duties));
  }
}
