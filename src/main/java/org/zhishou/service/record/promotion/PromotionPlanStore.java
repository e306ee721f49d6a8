package org.zhishou.service.record.promotion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhishou.service.platform.database.Rows;

/** The plans of all who want to be promoted. */
@Repository
class PromotionPlanStore {
  private final JdbcClient sql;

  PromotionPlanStore(JdbcClient sql) {
    this.sql = sql;
  }

  Optional<PromotionPlan> find(String county, String physician) {
    return sql.sql("select * from promotion_plan where county = ? and physician = ?")
        .params(county, physician)
        .query(PromotionPlanStore::plan)
        .optional();
  }

  /** By physician. */
  List<PromotionPlan> all(String county) {
    return sql.sql("select * from promotion_plan where county = ? order by physician")
        .param(county)
        .query(PromotionPlanStore::plan)
        .list();
  }

  void keep(PromotionPlan plan, String by, Instant at) {
    delete(plan.county(), plan.physician());
    sql.sql(
            "insert into promotion_plan (county, physician, by_day, days_before, version,"
                + " changed_by, changed_at) values (?, ?, ?, ?, ?, ?, ?)")
        .params(
            plan.county(),
            plan.physician(),
            plan.by(),
            plan.daysBefore(),
            plan.version(),
            by,
            Rows.time(at))
        .update();
  }

  void delete(String county, String physician) {
    sql.sql("delete from promotion_plan where county = ? and physician = ?")
        .params(county, physician)
        .update();
  }

  private static PromotionPlan plan(ResultSet row, int number) throws SQLException {
    return new PromotionPlan(
        row.getString("county"),
        row.getString("physician"),
        Objects.requireNonNull(row.getObject("by_day", LocalDate.class)),
        row.getInt("days_before"),
        row.getLong("version"));
  }
}
