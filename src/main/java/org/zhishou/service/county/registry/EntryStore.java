package org.zhishou.service.county.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhishou.service.platform.database.Rows;
import org.zhishou.service.platform.listing.Listed;
import org.zhishou.service.platform.listing.Listing;
import org.zhishou.service.platform.listing.Selection;

/** Entries, each kind in a table of its own. */
@Repository
public class EntryStore {
  private final JdbcClient sql;
  private final JdbcTemplate batches;

  EntryStore(JdbcClient sql, JdbcTemplate batches) {
    this.sql = sql;
    this.batches = batches;
  }

  public Optional<Entry> find(String county, Kind kind, String id) {
    return sql.sql("select * from " + kind.table() + " where county = ? and id = ?")
        .params(county, id)
        .query((row, number) -> entry(kind, row))
        .optional();
  }

  /** Deactivated ones too, in the order in which they came. */
  public List<Entry> all(String county, Kind kind) {
    return sql.sql("select * from " + kind.table() + " where county = ? order by ordinal, id")
        .param(county)
        .query((row, number) -> entry(kind, row))
        .list();
  }

  /**
   * Physicians of centres whom a hospital manages, deactivated ones too.
   *
   * @param county null for those of all counties
   */
  public List<Entry> managedStaff(@Nullable String county) {
    var managed = "select * from physician where document like '%\"managedBy\"%'";
    var query =
        county == null ? sql.sql(managed) : sql.sql(managed + " and county = ?").param(county);
    return query.query((row, number) -> entry(Kind.PHYSICIAN, row)).list().stream()
        .filter(one -> one.document().has("managedBy"))
        .toList();
  }

  /** The names of all by id, deactivated ones too, without those that have none. */
  Map<String, String> names(String county, Kind kind) {
    var names = new HashMap<String, String>();
    sql.sql("select id, name from " + kind.table() + " where county = ? and name is not null")
        .param(county)
        .query((RowCallbackHandler) row -> names.put(row.getString("id"), row.getString("name")));
    return names;
  }

  /** The ids of all, deactivated ones too. */
  public Set<String> ids(String county, Kind kind) {
    return sql.sql("select id from " + kind.table() + " where county = ?")
        .param(county)
        .query(String.class)
        .set();
  }

  /**
   * @param restriction columns and the values that they have to have, whatever the listing asks
   */
  Selection<Entry> page(
      String county, Kind kind, Listing listing, Map<String, String> restriction) {
    var listed = new Listed(sql, kind.table(), listing).where("county", county);
    restriction.forEach(
        (column, value) -> {
          if (column.equals(RegistrySight.SENDER)) {
            listed.where(
                "physician",
                "select id from physician where county = ? and institution = ?",
                county,
                value);
          } else {
            listed.where(column, value);
          }
        });
    return listed.orderedBy("ordinal, id").page((row, number) -> entry(kind, row));
  }

  /** Adds them after those of their kind that the county has. */
  void insert(String county, Kind kind, List<Entry> entries) {
    var next =
        sql.sql("select coalesce(max(ordinal), 0) from " + kind.table() + " where county = ?")
            .param(county)
            .query(Integer.class)
            .single();
    var rows = new ArrayList<Object[]>(entries.size());
    for (var entry : entries) {
      rows.add(insertValues(entry, ++next));
    }
    var columns = "county, id, ordinal, created_at, " + String.join(", ", writableColumns(kind));
    var marks = "?, ?, ?, ?" + ", ?".repeat(writableColumns(kind).size());
    batches.batchUpdate(
        "insert into " + kind.table() + " (" + columns + ") values (" + marks + ")", rows);
  }

  void update(Kind kind, List<Entry> entries) {
    var assignments =
        writableColumns(kind).stream()
            .map(column -> column + " = ?")
            .collect(Collectors.joining(", "));
    batches.batchUpdate(
        "update " + kind.table() + " set " + assignments + " where county = ? and id = ?",
        entries.stream().map(EntryStore::updateValues).toList());
  }

  private static List<String> writableColumns(Kind kind) {
    var columns = new ArrayList<>(kind.columns());
    columns.addAll(List.of("name", "document", "active", "version", "updated_at"));
    if (kind == Kind.PHYSICIAN) {
      columns.add("phone");
    }
    return columns;
  }

  private static Object[] insertValues(Entry entry, int ordinal) {
    var values = new ArrayList<Object>();
    values.add(entry.county());
    values.add(entry.id());
    values.add(ordinal);
    values.add(Rows.time(entry.createdAt()));
    addWritten(entry, values);
    return values.toArray();
  }

  private static Object[] updateValues(Entry entry) {
    var values = new ArrayList<Object>();
    addWritten(entry, values);
    values.add(entry.county());
    values.add(entry.id());
    return values.toArray();
  }

  @SuppressWarnings("NullAway") // a list of parameters has nulls in it
  private static void addWritten(Entry entry, List<Object> values) {
    entry.kind().columns().forEach(column -> values.add(Kind.column(entry.document(), column)));
    values.add(entry.name());
    values.add(Rows.json(entry.document()));
    values.add(entry.active());
    values.add(entry.version());
    values.add(Rows.time(entry.updatedAt()));
    if (entry.kind() == Kind.PHYSICIAN) {
      values.add(entry.phone());
    }
  }

  private static Entry entry(Kind kind, ResultSet row) throws SQLException {
    return new Entry(
        row.getString("county"),
        kind,
        row.getString("id"),
        Rows.document(row.getString("document")),
        kind == Kind.PHYSICIAN ? row.getString("phone") : null,
        row.getBoolean("active"),
        row.getLong("version"),
        Rows.instant(row, "created_at"),
        Rows.instant(row, "updated_at"));
  }
}
