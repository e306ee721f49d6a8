package org.zhishou.service.platform.database;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.JdbcUtils;

/**
 * In which columns the components of a record are, and how. A component of a record within is named
 * by both names, with a dot between.
 */
public final class RecordColumns {
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, Texts<?>> texts = new HashMap<>();

  private record Texts<V>(Function<V, String> writer, Function<String, V> reader) {
    @SuppressWarnings("unchecked")
    String write(Object value) {
      return writer.apply((V) value);
    }
  }

  /** Names the column of a component that is in none of its own name. */
  public RecordColumns named(String component, String column) {
    names.put(component, column);
    return this;
  }

  /** Has a component written as a text of its own kind. */
  public <V> RecordColumns text(
      String component, Function<V, String> writer, Function<String, V> reader) {
    texts.put(component, new Texts<>(writer, reader));
    return this;
  }

  String column(String component) {
    var usual = component.substring(component.lastIndexOf('.') + 1);
    return names.getOrDefault(component, JdbcUtils.convertPropertyNameToUnderscoreName(usual));
  }

  boolean isText(String component) {
    return texts.containsKey(component);
  }

  @Nullable Object write(String component, @Nullable Object value) {
    var text = texts.get(component);
    return text == null || value == null ? value : text.write(value);
  }

  Object read(String component, String text) {
    return Objects.requireNonNull(texts.get(component)).reader().apply(text);
  }
}
