package org.zhishou.service.county.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhishou.service.platform.database.Rows;
import org.zhishou.service.platform.listing.Listed;
import org.zhishou.service.platform.listing.Listing;
import org.zhishou.service.platform.listing.Selection;

/** The counties. */
@Repository
public class CountyStore {
  private static final String SELECT = "select * from county";

  private final JdbcClient sql;

  CountyStore(JdbcClient sql) {
    this.sql = sql;
  }

  public Optional<County> find(String id) {
    return sql.sql(SELECT + " where id = ?").param(id).query(CountyStore::county).optional();
  }

  /** Until the transaction ends nobody else writes anything that the county keeps. */
  public Optional<County> lock(String id) {
    return sql.sql(SELECT + " where id = ? for update")
        .param(id)
        .query(CountyStore::county)
        .optional();
  }

  /**
   * @param only the one that may be seen; null: all
   */
  Selection<County> page(Listing listing, @Nullable String only) {
    var listed = new Listed(sql, "county", listing);
    return (only == null ? listed : listed.where("id", only)).page(CountyStore::county);
  }

  public List<County> all() {
    return sql.sql(SELECT + " order by id").query(CountyStore::county).list();
  }

  void insert(County county) {
    sql.sql(
            "insert into county (id, name, active, version, revision, created_at, "
                + "updated_at) values (?, ?, ?, ?, ?, ?, ?)")
        .params(
            county.id(),
            county.name(),
            county.active(),
            county.version(),
            county.revision(),
            Rows.time(county.createdAt()),
            Rows.time(county.updatedAt()))
        .update();
  }

  void update(County county) {
    sql.sql("update county set name = ?, active = ?, version = ?, updated_at = ? where id = ?")
        .params(
            county.name(),
            county.active(),
            county.version(),
            Rows.time(county.updatedAt()),
            county.id())
        .update();
  }

  void countWrite(String id) {
    sql.sql("update county set revision = revision + 1 where id = ?").param(id).update();
  }

  private static County county(ResultSet row, int number) throws SQLException {
    return new County(
        row.getString("id"),
        row.getString("name"),
        row.getBoolean("active"),
        row.getLong("version"),
        row.getLong("revision"),
        Rows.instant(row, "created_at"),
        Rows.instant(row, "updated_at"));
  }
}
