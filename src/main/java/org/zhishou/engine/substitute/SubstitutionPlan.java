package org.zhishou.engine.substitute;

import java.util.List;
import org.zhishou.engine.problem.CheckedProblem;

/**
 * Answers for each vacancy alone, all others staying empty, and one for all together.
 *
 * @param problem the problem with the absences, in which the vacant duties are pinned no longer:
 *     what the repaired roster is to be audited against
 */
public record SubstitutionPlan(CheckedProblem problem, List<Vacancy> vacancies, JointRepair joint) {
  public SubstitutionPlan {
    vacancies = List.copyOf(vacancies);
  }
}
