package org.zhishou.service.platform.web;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

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

  /**
   * The answer with these properties alone: the others are null, which its record does not write.
   */
  @SuppressWarnings("unchecked")
  public <T extends Record> T of(T answer) {
    if (names == null) {
      return answer;
    }
    try {
      var components = answer.getClass().getRecordComponents();
      var types = new Class<?>[components.length];
      var values = new Object[components.length];
      for (var i = 0; i < components.length; i++) {
        types[i] = components[i].getType();
        if (has(components[i].getName())) {
          components[i].getAccessor().setAccessible(true);
          values[i] = components[i].getAccessor().invoke(answer);
        }
      }
      var constructor = answer.getClass().getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return (T) constructor.newInstance(values);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Tells choices apart, in entity tags; blank: all. */
  public String tag() {
    return names == null ? "" : "-" + String.join("+", new TreeSet<>(names));
  }
}
