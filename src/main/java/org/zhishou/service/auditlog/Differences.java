package org.zhishou.service.auditlog;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** The properties in which two objects differ. */
final class Differences {
  private static final JsonMapper MAPPER = new JsonMapper();

  private Differences() {}

  /** A property's values, as they may be kept; null where it had or has none. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record FromTo(@Nullable JsonNode from, @Nullable JsonNode to) {}

  /**
   * @param before record or JSON; null where there was nothing
   * @param after likewise
   * @param untold properties that are not looked at
   */
  static SortedMap<String, FromTo> between(
      @Nullable Object before, @Nullable Object after, List<String> untold) {
    var old = tree(before);
    var now = tree(after);
    var names = new TreeSet<String>();
    names.addAll(old.propertyNames());
    names.addAll(now.propertyNames());
    untold.forEach(names::remove);
    var differing = new TreeMap<String, FromTo>();
    for (var name : names) {
      var from = given(old.path(name));
      var to = given(now.path(name));
      if (!Objects.equals(from, to)) {
        differing.put(name, new FromTo(kept(name, from), kept(name, to)));
      }
    }
    return differing;
  }

  private static JsonNode tree(@Nullable Object document) {
    return document == null ? MissingNode.getInstance() : MAPPER.valueToTree(document);
  }

  private static @Nullable JsonNode given(JsonNode value) {
    return value.isNull() || value.isMissingNode() ? null : value;
  }

  private static @Nullable JsonNode kept(String name, @Nullable JsonNode value) {
    return value == null ? null : PersonalData.without(name, value);
  }
}
