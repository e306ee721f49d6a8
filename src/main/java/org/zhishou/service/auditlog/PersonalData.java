package org.zhishou.service.auditlog;

import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What no log may hold: values under these names are replaced by a mark, at any depth, so that an
 * entry tells that they changed and not from what to what (Personal Information Protection Law of
 * the PRC, articles 6 and 28).
 */
final class PersonalData {
  static final String MARK = "***";
  private static final Set<String> NAMES =
      Set.of(
          "reason",
          "note",
          "remark",
          "phone",
          "phones",
          "mobile",
          "telephone",
          "email",
          "address",
          "idnumber",
          "password",
          "passwordhash",
          "token",
          "secret",
          "csrftoken");

  private PersonalData() {}

  /** The value of a property, as it may be kept. */
  static JsonNode without(String name, JsonNode value) {
    if (NAMES.contains(name.toLowerCase(Locale.ROOT))) {
      return JsonNodeFactory.instance.stringNode(MARK);
    }
    if (value.isObject()) {
      return without(value);
    }
    if (value instanceof ArrayNode array) {
      var kept = JsonNodeFactory.instance.arrayNode();
      array.forEach(item -> kept.add(without("", item)));
      return kept;
    }
    return value;
  }

  /** The object, as it may be kept. */
  static JsonNode without(JsonNode object) {
    var kept = JsonNodeFactory.instance.objectNode();
    object.forEachEntry((name, value) -> kept.set(name, without(name, value)));
    return kept;
  }
}
