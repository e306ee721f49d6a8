package org.zhishou.engine.roster;

import java.util.List;
import java.util.function.Predicate;
import org.zhishou.engine.problem.BaselineDuty;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.problem.RosterProblem;

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
        duties.stream()
            .map(
                duty ->
                    new BaselineDuty(
                        duty.centre(),
                        duty.date(),
                        duty.session(),
                        duty.physician(),
                        fixed.test(duty)))
            .toList());
  }

  private static CheckedProblem with(CheckedProblem checked, List<BaselineDuty> baseline) {
    var problem = checked.problem();
    var changed =
        new RosterProblem(
            problem.name(),
            problem.period(),
            problem.calendar(),
            problem.policy(),
            problem.hospitals(),
            problem.centres(),
            problem.physicians(),
            problem.travelTimes(),
            baseline);
    return new CheckedProblem(changed, checked.calendar(), checked.travel(), checked.warnings());
  }
}
