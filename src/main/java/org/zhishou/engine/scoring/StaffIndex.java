package org.zhishou.engine.scoring;

import java.util.HashMap;
import java.util.Map;
import org.zhishou.engine.problem.RosterProblem;

/** The numbers of centres and physicians by their ids. */
final class StaffIndex {
  private final Map<String, Integer> physicians = new HashMap<>();
  private final Map<String, Integer> centres = new HashMap<>();

  StaffIndex(RosterProblem problem) {
    for (var physician = 0; physician < problem.physicians().size(); physician++) {
      physicians.put(problem.physicians().get(physician).id(), physician);
    }
    for (var centre = 0; centre < problem.centres().size(); centre++) {
      centres.put(problem.centres().get(centre).id(), centre);
    }
  }

  int centre(String id) {
    return numberIn(centres, id);
  }

  /** -1 for what is no centre. */
  int centreOrNone(String id) {
    return centres.getOrDefault(id, -1);
  }

  int physician(String id) {
    return numberIn(physicians, id);
  }

  private static int numberIn(Map<String, Integer> numbers, String id) {
    var found = numbers.get(id);
    if (found == null) {
      throw new IllegalArgumentException("The problem names no " + id);
    }
    return found;
  }
}
