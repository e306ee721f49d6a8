package org.zhishou.engine.substitute;

import java.util.List;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.roster.Mentions;
import org.zhishou.engine.roster.RosterNames;

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

  /** Of all whom it mentions. */
  public RosterNames names() {
    var mentions = Mentions.in(problem.problem());
    for (var vacancy : vacancies) {
      mentions.duties(List.of(vacancy.duty()));
      vacancy.ranked().forEach(one -> mentions.physician(one.physician()));
      vacancy.excluded().forEach(one -> mentions.physician(one.physician()));
      var chain = vacancy.bestChain();
      if (chain != null) {
        for (var step : chain.steps()) {
          mentions.duties(List.of(step.to()));
          mentions.duties(step.from() == null ? List.of() : List.of(step.from()));
        }
      }
    }
    return mentions.duties(joint.gone()).duties(joint.made()).duties(joint.leftEmpty()).names();
  }
}
