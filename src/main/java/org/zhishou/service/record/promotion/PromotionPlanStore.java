package org.zhishou.service.record.promotion;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhishou.service.platform.database.RecordColumns;
import org.zhishou.service.platform.database.Table;

/** The plans of all who want to be promoted. */
@Repository
class PromotionPlanStore {
  private final JdbcClient sql;
  private final Table<PromotionPlan> plans;

  PromotionPlanStore(JdbcClient sql) {
    this.sql = sql;
    plans =
        new Table<>(
            sql, "promotion_plan", PromotionPlan.class, new RecordColumns().named("by", "by_day"));
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
    plans.insert(plan, Map.of("changed_by", by, "changed_at", at));
  }

  void delete(String county, String physician) {
    sql.sql("delete from promotion_plan where county = ? and physician = ?")
        .params(county, physician)
        .update();
  }
}
