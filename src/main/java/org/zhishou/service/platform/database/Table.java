package org.zhishou.service.platform.database;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.util.ReflectionUtils;
import tools.jackson.databind.JsonNode;

/**
 * A table of which records of one kind are rows: what the component {@code madeAt} says is in the
 * column {@code made_at}, unless another is named.
 */
public final class Table<T extends Record> implements RowMapper<T> {
  private final JdbcClient sql;
  private final String name;
  private final Constructor<T> maker;

  /** By column, in the order of the record. */
  private final SequencedMap<String, RecordComponent> columns = new LinkedHashMap<>();

  public Table(JdbcClient sql, String name, Class<T> type) {
    this(sql, name, type, Map.of());
  }

  /**
   * @param named columns by the component whose name they do not have
   */
  public Table(JdbcClient sql, String name, Class<T> type, Map<String, String> named) {
    this.sql = sql;
    this.name = name;
    maker = BeanUtils.getResolvableConstructor(type);
    for (var component : type.getRecordComponents()) {
      ReflectionUtils.makeAccessible(component.getAccessor());
      var usual = JdbcUtils.convertPropertyNameToUnderscoreName(component.getName());
      columns.put(named.getOrDefault(component.getName(), usual), component);
    }
  }

  @Override
  public T mapRow(ResultSet row, int number) throws SQLException {
    var values = new ArrayList<@Nullable Object>();
    for (var column : columns.entrySet()) {
      values.add(read(row, column.getKey(), column.getValue().getType()));
    }
    return BeanUtils.instantiateClass(maker, values.toArray());
  }

  public void insert(T record) {
    var marks = columns.keySet().stream().map(column -> "?").collect(Collectors.joining(", "));
    sql.sql(
            "insert into %s (%s) values (%s)"
                .formatted(name, String.join(", ", columns.keySet()), marks))
        .params(values(record, columns.keySet().stream()))
        .update();
  }

  /**
   * Writes some columns of the row that a record is; how many rows there are.
   *
   * @param keys the columns by which it is known
   */
  public int update(T record, List<String> keys, String... changed) {
    var assigned = Arrays.stream(changed).map(column -> column + " = ?");
    var known = keys.stream().map(column -> column + " = ?");
    return sql.sql(
            "update %s set %s where %s"
                .formatted(
                    name,
                    assigned.collect(Collectors.joining(", ")),
                    known.collect(Collectors.joining(" and "))))
        .params(values(record, Stream.concat(Arrays.stream(changed), keys.stream())))
        .update();
  }

  private List<@Nullable Object> values(T record, Stream<String> of) {
    var values = new ArrayList<@Nullable Object>();
    of.forEach(column -> values.add(written(value(record, column))));
    return values;
  }

  private @Nullable Object value(T record, String column) {
    var component = columns.get(column);
    if (component == null) {
      throw new IllegalArgumentException("No component is in " + name + "." + column);
    }
    return ReflectionUtils.invokeMethod(component.getAccessor(), record);
  }

  private static @Nullable Object written(@Nullable Object value) {
    return switch (value) {
      case Instant instant -> Rows.time(instant);
      case Enum<?> constant -> constant.name();
      case Packed packed -> packed.bytes();
      case JsonNode json -> Rows.json(json);
      case Locale locale -> locale.toLanguageTag();
      case null, default -> value;
    };
  }

  private static @Nullable Object read(ResultSet row, String column, Class<?> type)
      throws SQLException {
    if (type == Instant.class) {
      return Rows.instantOrNull(row, column);
    }
    if (type == Packed.class) {
      return Packed.ofPacked(row.getBytes(column));
    }
    if (type.isEnum() || type == Locale.class || JsonNode.class.isAssignableFrom(type)) {
      var text = row.getString(column);
      return text == null ? null : ofText(text, type);
    }
    return JdbcUtils.getResultSetValue(row, row.findColumn(column), type);
  }

  private static Object ofText(String text, Class<?> type) {
    if (type == Locale.class) {
      return Locale.forLanguageTag(text);
    }
    return type.isEnum()
        ? Arrays.stream(type.getEnumConstants())
            .filter(constant -> ((Enum<?>) constant).name().equals(text))
            .findFirst()
            .orElseThrow()
        : Rows.document(text);
  }
}
