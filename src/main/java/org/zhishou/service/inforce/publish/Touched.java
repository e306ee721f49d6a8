package org.zhishou.service.inforce.publish;

import java.util.Collection;
import java.util.SortedSet;
import org.zhishou.engine.problem.RosterProblem;
import org.zhishou.engine.roster.Duty;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

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

  ObjectNode document() {
    var json = JsonNodeFactory.instance.objectNode();
    put(json, "physicians", physicians);
    put(json, "centres", centres);
    put(json, "institutions", institutions);
    return json;
  }

  private static void put(ObjectNode json, String name, Collection<String> ids) {
    var list = json.putArray(name);
    ids.forEach(list::add);
  }
}
