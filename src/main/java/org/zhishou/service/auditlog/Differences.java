package org.zhishou.service.auditlog;

import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** The properties in which two objects differ: {@code {"title": {"from": ..., "to": ...}}}. */
final class Differences {
  private static final JsonMapper MAPPER = new JsonMapper();

  private Differences() {}

  static ObjectNode between(@Nullable Object before, @Nullable Object after) {
    var old = tree(before);
    var now = tree(after);
    var names = new TreeSet<String>();
    names.addAll(old.propertyNames());
    names.addAll(now.propertyNames());
    var differing = JsonNodeFactory.instance.objectNode();
    for (var name : names) {
      var from = given(old.path(name));
      var to = given(now.path(name));
      if (!from.equals(to)) {
        differing.set(
            name, fromTo(PersonalData.without(name, from), PersonalData.without(name, to)));
      }
    }
    return differing;
  }

  private static JsonNode tree(@Nullable Object document) {
    return document == null ? MissingNode.getInstance() : MAPPER.valueToTree(document);
  }

  /** Null counts as missing. */
  private static JsonNode given(JsonNode value) {
    return value.isNull() ? MissingNode.getInstance() : value;
  }

  private static ObjectNode fromTo(JsonNode from, JsonNode to) {
    var pair = JsonNodeFactory.instance.objectNode();
    if (!from.isMissingNode()) {
      pair.set("from", from);
    }
    if (!to.isMissingNode()) {
      pair.set("to", to);
    }
    return pair;
  }
}
