package org.zhishou.engine.json;

import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What tells the elements of the document's own lists apart, besides their index. */
final class Naming {
  private static final List<String> IDENTIFYING =
      List.of("id", "name", "from", "to", "centre", "date", "session", "physician");

  private Naming() {}

  /** Such as {@code " P12 张医师"}, or nothing where the element has nothing of the kind. */
  static String of(Place element) {
    return IDENTIFYING.stream()
        .map(element.node()::path)
        .filter(JsonNode::isString)
        .map(value -> " " + Quoted.plain(value.stringValue()))
        .collect(Collectors.joining());
  }
}
