package org.zhishou.service.exchange.calendar;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhishou.service.access.Secrets;
import org.zhishou.service.platform.database.RecordColumns;
import org.zhishou.service.platform.database.Table;

/** Every county's subscriptions. Of a token only the hash is kept. */
@Repository
class SubscriptionStore {
  private final JdbcClient sql;
  private final Table<Subscription> subscriptions;

  SubscriptionStore(JdbcClient sql) {
    this.sql = sql;
    subscriptions =
        new Table<>(
            sql,
            "calendar_subscription",
            Subscription.class,
            new RecordColumns().named("subject.id", "subject"));
  }

  void insert(Subscription subscription, String token) {
    subscriptions.insert(subscription, Map.of("token_hash", Secrets.hash(token)));
  }

  Optional<Subscription> byToken(String token) {
    return sql.sql("select * from calendar_subscription where token_hash = ?")
        .param(Secrets.hash(token))
        .query(subscriptions)
        .optional();
  }

  Optional<Subscription> find(String county, String id) {
    return sql.sql("select * from calendar_subscription where county = ? and id = ?")
        .params(county, id)
        .query(subscriptions)
        .optional();
  }

  /** Latest first. */
  List<Subscription> all(String county) {
    return sql.sql("select * from calendar_subscription where county = ? order by made_at desc, id")
        .param(county)
        .query(subscriptions)
        .list();
  }

  void delete(String county, String id) {
    sql.sql("delete from calendar_subscription where county = ? and id = ?")
        .params(county, id)
        .update();
  }
}
