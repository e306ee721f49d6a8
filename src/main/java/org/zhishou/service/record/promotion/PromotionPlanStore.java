package org.zhishou.service.record.promotion;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhishou.service.platform.database.Rows;
import org.zhishou.service.platform.database.Table;

/** The plans of all who want to be promoted. */
@Repository
class PromotionPlanStore {
  private final JdbcClient sql;
  private final Table<PromotionPlan> plans;

  PromotionPlanStore(JdbcClient sql) {
    this.sql = sql;
    plans = new Table<>(sql, "promotion_plan", PromotionPlan.class, Map.of("by", "by_day"));
  }

  Optional<PromotionPlan> find(String county, String physician) {
    return sql.sql("select * from promotion_plan where county = ? and physician = ?")
        .params(county, physician)
        .query(plans)
        .optional();
  }

  /** By physician. */
  List<PromotionPlan> all(String county) {
    return sql.sql("select * from promotion_plan where county = ? order by physician")
        .param(county)
        .query(plans)
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
}
