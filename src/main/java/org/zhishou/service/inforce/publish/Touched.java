package org.zhishou.service.inforce.publish;

import java.util.SortedSet;
import org.zhishou.engine.problem.RosterProblem;
import org.zhishou.engine.roster.Duty;

/**
 * Whom duties concern, by their ids.
 *
 * @param institutions who employ the physicians
 */
public record Touched(
    SortedSet<String> physicians, SortedSet<String> centres, SortedSet<String> institutions) {
  void add(Duty duty, RosterProblem problem) {
    physicians.add(duty.physician());
    centres.add(duty.centre());
    for (var physician : problem.physicians()) {
      if (physician.id().equals(duty.physician())) {
        institutions.add(physician.institution());
      }
    }
  }
}
