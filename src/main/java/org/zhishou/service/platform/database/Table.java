package org.zhishou.service.platform.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.function.Function;
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
 * column {@code made_at}, unless its {@link RecordColumns} say otherwise. The components of a
 * record within have columns of their own; where all of them are null, so is the record.
 */
public final class Table<T extends Record> implements RowMapper<T> {
  private final JdbcClient sql;
  private final String name;
  private final Class<T> type;
  private final RecordColumns columns;

  /** What a record says in each column, in the order of its components. */
  private final SequencedMap<String, Function<Object, @Nullable Object>> values =
      new LinkedHashMap<>();

  public Table(JdbcClient sql, String name, Class<T> type) {
    this(sql, name, type, new RecordColumns());
  }

  public Table(JdbcClient sql, String name, Class<T> type, RecordColumns columns) {
    this.sql = sql;
    this.name = name;
    this.type = type;
    this.columns = columns;
    place(type, "", record -> record);
  }

  private void place(Class<?> of, String before, Function<Object, @Nullable Object> whole) {
    for (var component : of.getRecordComponents()) {
      var path = before + component.getName();
      var accessor = component.getAccessor();
      ReflectionUtils.makeAccessible(accessor);
      Function<Object, @Nullable Object> part =
          record -> {
            var owner = whole.apply(record);
            return owner == null ? null : ReflectionUtils.invokeMethod(accessor, owner);
          };
      if (isWithin(path, component.getType())) {
        place(component.getType(), path + ".", part);
      } else {
        var column = columns.column(path);
        if (values.containsKey(column)) {
          throw new IllegalArgumentException("Two components are in " + name + "." + column);
        }
        values.put(column, record -> written(columns.write(path, part.apply(record))));
      }
    }
  }

  private boolean isWithin(String path, Class<?> part) {
    return part.isRecord() && !columns.isText(path);
  }

  @Override
  public T mapRow(ResultSet row, int number) throws SQLException {
    return Objects.requireNonNull(type.cast(made(row, type, "")));
  }

  private @Nullable Object made(ResultSet row, Class<?> of, String before) throws SQLException {
    var parts = new ArrayList<@Nullable Object>();
    for (var component : of.getRecordComponents()) {
      var path = before + component.getName();
      parts.add(
          isWithin(path, component.getType())
              ? made(row, component.getType(), path + ".")
              : read(row, path, component.getType()));
    }
    return parts.stream().allMatch(part -> part == null)
        ? null
        : BeanUtils.instantiateClass(BeanUtils.getResolvableConstructor(of), parts.toArray());
  }

  public void insert(T record) {
    insert(record, Map.of());
  }

  /**
   * @param beside what else is in the row, by column
   */
  public void insert(T record, Map<String, Object> beside) {
    var all = new LinkedHashMap<String, @Nullable Object>();
    values.forEach((column, value) -> all.put(column, value.apply(record)));
    beside.forEach((column, value) -> all.put(column, written(value)));
    var marks = all.keySet().stream().map(column -> "?").collect(Collectors.joining(", "));
    sql.sql(
            "insert into %s (%s) values (%s)"
                .formatted(name, String.join(", ", all.keySet()), marks))
        .params(new ArrayList<>(all.values()))
        .update();
  }

  /**
   * Writes some columns of the row that a record is; how many rows there are.
   *
   * @param changed the columns, with commas between
   * @param keys the columns by which the row is known
   */
  public int update(T record, String changed, String keys) {
    var all = Stream.of(changed, keys).flatMap(columns -> Arrays.stream(columns.split(", ")));
    return sql.sql(
            "update %s set %s = ? where %s = ?"
                .formatted(name, changed.replace(", ", " = ?, "), keys.replace(", ", " = ? and ")))
        .params(all.map(column -> value(record, column)).collect(Collectors.toList()))
        .update();
  }

  private @Nullable Object value(T record, String column) {
    var value = values.get(column);
    if (value == null) {
      throw new IllegalArgumentException("No component is in " + name + "." + column);
    }
    return value.apply(record);
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

  private @Nullable Object read(ResultSet row, String path, Class<?> part) throws SQLException {
    var column = columns.column(path);
    if (part == Instant.class) {
      return Rows.instantOrNull(row, column);
    }
    if (part == Packed.class) {
      var bytes = row.getBytes(column);
      return bytes == null ? null : Packed.ofPacked(bytes);
    }
    if (!columns.isText(path) && !isKeptAsText(part)) {
      return JdbcUtils.getResultSetValue(row, row.findColumn(column), part);
    }
    var text = row.getString(column);
    if (text == null) {
      return null;
    }
    return columns.isText(path) ? columns.read(path, text) : ofText(column, text, part);
  }

  private static boolean isKeptAsText(Class<?> part) {
    return part.isEnum() || part == Locale.class || JsonNode.class.isAssignableFrom(part);
  }

  private Object ofText(String column, String text, Class<?> part) {
    if (part == Locale.class) {
      return Locale.forLanguageTag(text);
    }
    return part.isEnum()
        ? Arrays.stream(part.getEnumConstants())
            .filter(constant -> ((Enum<?>) constant).name().equals(text))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException(name + "." + column + " is " + text))
        : Rows.document(text);
  }
}
