package org.zhishou.engine.audit;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.problem.Physician;

/** What everybody's fair share of a problem is, whatever its roster. */
public final class WorkloadTargets {
  private WorkloadTargets() {}

  /**
   * The target of {@code fair-workload} in half-days, by the ids of the dispatched qualified
   * physicians; nobody else has one ({@code docs/rules.md}).
   */
  public static Map<String, Long> of(CheckedProblem problem) {
    var book = new RosterBook(problem, List.of());
    var share = new FairShareAudit(book);
    return FairShareAudit.sharers(book).stream()
        .collect(Collectors.toUnmodifiableMap(Physician::id, share::target));
  }
}
