package org.zhishou.service.planning.availability;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A change of what was handed in, as the API shows it. */
final class ChangeDocument {
  private ChangeDocument() {}

  static ObjectNode of(Change change, String institution, Sight sight) {
    var json = JsonNodeFactory.instance.objectNode();
    json.put("number", change.number());
    json.put("part", change.part().name());
    if (change.before() != null) {
      json.set("before", sight.shown(change.before(), change.physician(), institution));
    }
    json.set("after", sight.shown(change.after(), change.physician(), institution));
    if (change.reason() != null && sight.seesReasons(change.physician(), institution)) {
      json.put("reason", change.reason());
    }
    json.put("by", change.changedBy());
    json.put("at", change.changedAt().toString());
    return json;
  }
}
