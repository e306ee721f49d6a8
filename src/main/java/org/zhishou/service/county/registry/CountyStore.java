package org.zhishou.service.county.registry;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhishou.service.platform.database.Table;
import org.zhishou.service.platform.listing.Listed;
import org.zhishou.service.platform.listing.Listing;
import org.zhishou.service.platform.listing.Selection;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.ProblemException;

/** The counties. */
@Repository
public class CountyStore {
  private static final String SELECT = "select * from county";

  private final JdbcClient sql;
  private final Table<County> counties;

  CountyStore(JdbcClient sql) {
    this.sql = sql;
    counties = new Table<>(sql, "county", County.class);
  }

  public Optional<County> find(String id) {
    return sql.sql(SELECT + " where id = ?").param(id).query(counties).optional();
  }

  /**
   * @throws ProblemException where there is no such county
   */
  public County one(String id) {
    return find(id).orElseThrow(() -> unknown(id));
  }

  /**
   * As {@link #one}; until the transaction ends nobody else writes anything that the county keeps.
   */
  public County lock(String id) {
    return sql.sql(SELECT + " where id = ? for update")
        .param(id)
        .query(counties)
        .optional()
        .orElseThrow(() -> unknown(id));
  }

  private static ProblemException unknown(String id) {
    return new ProblemException(ProblemCode.COUNTY_UNKNOWN, id);
  }

  /**
   * @param only the one that may be seen; null: all
   */
  Selection<County> page(Listing listing, @Nullable String only) {
    var listed = new Listed(sql, "county", listing);
    return (only == null ? listed : listed.where("id", only)).page(counties);
  }

  public List<County> all() {
    return sql.sql(SELECT + " order by id").query(counties).list();
  }

  void insert(County county) {
    counties.insert(county);
  }

  void update(County county) {
    counties.update(county, "name, active, version, updated_at", "id");
  }

  void countWrite(String id) {
    sql.sql("update county set revision = revision + 1 where id = ?").param(id).update();
  }
}
