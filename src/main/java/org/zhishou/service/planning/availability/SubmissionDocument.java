package org.zhishou.service.planning.availability;

import java.util.Objects;
import org.zhishou.service.county.registry.Entry;
import org.zhishou.service.planning.availability.Reminders.Progress;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How far an institution is, as the API shows it. */
final class SubmissionDocument {
  private SubmissionDocument() {}

  static ObjectNode of(Progress progress) {
    var json = JsonNodeFactory.instance.objectNode();
    var handIn = progress.handIn();
    json.put("institution", progress.institution().id());
    putName(json, progress.institution());
    json.put("kind", progress.institution().kind().name());
    json.put("physicians", progress.physicians());
    json.put("submitted", progress.physicians() - progress.missing().size());
    json.put("complete", progress.complete());
    var missing = json.putArray("missing");
    for (var physician : progress.missing()) {
      var one = missing.addObject().put("id", physician.id());
      putName(one, physician);
    }
    var dropping = json.putArray("dropping");
    for (var physician : progress.dropping()) {
      putName(dropping.addObject().put("id", physician.id()), physician);
    }
    if (handIn.handedInAt() != null) {
      json.put("handedInBy", Objects.requireNonNull(handIn.handedInBy()));
      json.put("handedInAt", handIn.handedInAt().toString());
    }
    json.put("reminders", handIn.reminders());
    if (handIn.remindedAt() != null) {
      json.put("remindedBy", Objects.requireNonNull(handIn.remindedBy()));
      json.put("remindedAt", handIn.remindedAt().toString());
    }
    json.put("version", handIn.version());
    return json;
  }

  static void putName(ObjectNode json, Entry entry) {
    if (entry.name() != null) {
      json.put("name", entry.name());
    }
  }
}
