package org.zhishou.engine.roster;

import java.util.List;
import java.util.function.Predicate;
import org.zhishou.engine.problem.BaselineDuty;
import org.zhishou.engine.problem.CheckedProblem;

/** Problems with another baseline than they were planned with. */
public final class Baseline {
  private Baseline() {}

  /** Nothing is promised or pinned. */
  public static CheckedProblem none(CheckedProblem problem) {
    return with(problem, List.of());
  }

  /** A roster is to be kept as far as can be, and those of its duties that are fixed exactly. */
  public static CheckedProblem of(
      CheckedProblem problem, List<Duty> duties, Predicate<Duty> fixed) {
    return with(
        problem,
        duties.stream().map(duty -> duty.asBaseline().withPinned(fixed.test(duty))).toList());
  }

  private static CheckedProblem with(CheckedProblem checked, List<BaselineDuty> baseline) {
    var changed = checked.problem().withBaseline(baseline);
    return new CheckedProblem(changed, checked.calendar(), checked.travel(), checked.warnings());
  }
}
