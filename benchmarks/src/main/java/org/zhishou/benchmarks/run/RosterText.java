package org.zhishou.benchmarks.run;

import java.util.List;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.roster.Duty;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The duties of a roster as the contract's JSON, a line each, defaults left out. */
final class RosterText {
  private RosterText() {}

  static String of(List<Duty> duties) {
    var text = new StringBuilder("{\"duties\": [");
    var separator = "\n";
    for (var duty : duties) {
      text.append(separator).append(json(duty));
      separator = ",\n";
    }
    return text.append("\n]}\n").toString();
  }

  private static ObjectNode json(Duty duty) {
    var json = JsonNodeFactory.instance.objectNode();
    json.put("centre", duty.centre()).put("date", duty.date().toString());
    if (duty.session() != Session.FULL_DAY) {
      json.put("session", duty.session().name());
    }
    json.put("physician", duty.physician());
    return duty.pinned() ? json.put("pinned", true) : json;
  }
}
