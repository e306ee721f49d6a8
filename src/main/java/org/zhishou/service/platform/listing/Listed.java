package org.zhishou.service.platform.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One page of a table, filtered and sorted as a {@link Listing} asks. */
public final class Listed {
  private final JdbcClient sql;
  private final String table;
  private final Listing listing;
  private final List<String> conditions = new ArrayList<>();
  private final List<Object> values = new ArrayList<>();
  private String usualOrder = "id";

  public Listed(JdbcClient sql, String table, Listing listing) {
    this.sql = sql;
    this.table = table;
    this.listing = listing;
    listing.filters().forEach(this::filter);
  }

  private void filter(String property, String value) {
    switch (property) {
      case "name" -> {
        conditions.add("position(lower(?) in lower(name)) > 0");
        values.add(value);
      }
      case "active" -> where("active", Boolean.valueOf(value));
      default -> where(column(property), value);
    }
  }

  public Listed where(String column, Object value) {
    conditions.add(column + " = ?");
    values.add(value);
    return this;
  }

  /**
   * @param among a query of the values that the column may have
   */
  public Listed where(String column, String among, Object... parameters) {
    conditions.add(column + " in (" + among + ")");
    values.addAll(List.of(parameters));
    return this;
  }

  /** What rows are sorted by that the listing does not order. */
  public Listed orderedBy(String order) {
    usualOrder = order;
    return this;
  }

  public <T> Selection<T> page(RowMapper<T> mapper) {
    var from = " from " + table + where();
    var total = sql.sql("select count(*)" + from).params(values).query(Integer.class).single();
    var items =
        sql.sql("select *" + from + " order by " + order() + " limit ? offset ?")
            .params(Stream.concat(values.stream(), window().stream()).toList())
            .query(mapper)
            .list();
    return new Selection<>(items, total);
  }

  private String where() {
    return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
  }

  private String order() {
    return Stream.concat(
            listing.sort().stream()
                .map(key -> column(key.property()) + (key.down() ? " desc" : "") + " nulls last"),
            Stream.of(usualOrder))
        .collect(Collectors.joining(", "));
  }

  private List<Object> window() {
    return List.of(listing.size(), (long) listing.page() * listing.size());
  }

  /** {@code updatedAt} is {@code updated_at}; only names that the listing permitted come here. */
  private static String column(String property) {
    return property.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }
}
