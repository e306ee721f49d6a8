package org.zhishou.service.platform.web;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Which properties of a heavy answer a client wants, by the query parameter {@code fields}.
 *
 * @param names null: all
 */
public record Chosen(@Nullable Set<String> names) {
  /** The query parameter, in the API document. */
  public static final String STATED =
      "fields: Only these properties, with commas; all unless stated";

  public boolean has(String name) {
    return names == null || names.contains(name);
  }

  /** The answer with these properties alone. */
  public ObjectNode of(ObjectNode answer) {
    return names == null ? answer : answer.retain(names);
  }

  /** Tells choices apart, in entity tags; blank: all. */
  public String tag() {
    return names == null ? "" : "-" + String.join("+", new TreeSet<>(names));
  }
}
