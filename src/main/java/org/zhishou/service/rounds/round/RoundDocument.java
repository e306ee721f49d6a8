package org.zhishou.service.rounds.round;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A round as the API shows it. What did not happen yet is left out. */
final class RoundDocument {
  private RoundDocument() {}

  static ObjectNode of(Round round) {
    var json = JsonNodeFactory.instance.objectNode();
    json.put("id", round.id()).put("name", round.name());
    json.putObject("period")
        .put("firstDay", round.period().firstDay().toString())
        .put("lastDay", round.period().lastDay().toString());
    json.put("weeks", round.period().weeks());
    json.put("deadline", round.deadline().toString());
    json.put("whoeverSubmittedNothing", round.whoeverSubmittedNothing().name());
    json.put("state", round.state().name());
    put(json, "collectingAt", round.collectingAt());
    put(json, "planningAt", round.planningAt());
    put(json, "publishedAt", round.publishedAt());
    put(json, "closedAt", round.closedAt());
    if (round.draft() != null) {
      json.put("draft", round.draft());
    }
    json.put("version", round.version());
    put(json, "updatedAt", round.updatedAt());
    return json;
  }

  private static void put(ObjectNode json, String name, @Nullable Instant instant) {
    if (instant != null) {
      json.put(name, instant.toString());
    }
  }
}
