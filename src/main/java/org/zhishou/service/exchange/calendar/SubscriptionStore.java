package org.zhishou.service.exchange.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhishou.service.access.Secrets;
import org.zhishou.service.platform.database.Rows;

/** Every county's subscriptions. Of a token only the hash is kept. */
@Repository
class SubscriptionStore {
  private final JdbcClient sql;

  SubscriptionStore(JdbcClient sql) {
    this.sql = sql;
  }

  void insert(Subscription subscription, String token) {
    sql.sql(
            "insert into calendar_subscription"
                + " (id, county, kind, subject, name, token_hash, made_by, made_at)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?)")
        .param(subscription.id())
        .param(subscription.subject().county())
        .param(subscription.subject().kind().name())
        .param(subscription.subject().id())
        .param(subscription.name())
        .param(Secrets.hash(token))
        .param(subscription.madeBy())
        .param(Rows.time(subscription.madeAt()))
        .update();
  }

  Optional<Subscription> byToken(String token) {
    return sql.sql("select * from calendar_subscription where token_hash = ?")
        .param(Secrets.hash(token))
        .query(SubscriptionStore::subscription)
        .optional();
  }

  Optional<Subscription> find(String county, String id) {
    return sql.sql("select * from calendar_subscription where county = ? and id = ?")
        .params(county, id)
        .query(SubscriptionStore::subscription)
        .optional();
  }

  /** Latest first. */
  List<Subscription> all(String county) {
    return sql.sql("select * from calendar_subscription where county = ? order by made_at desc, id")
        .param(county)
        .query(SubscriptionStore::subscription)
        .list();
  }

  void delete(String county, String id) {
    sql.sql("delete from calendar_subscription where county = ? and id = ?")
        .params(county, id)
        .update();
  }

  private static Subscription subscription(ResultSet row, int number) throws SQLException {
    var subject =
        new Subject(
            row.getString("county"),
            Subject.Kind.valueOf(row.getString("kind")),
            row.getString("subject"));
    return new Subscription(
        row.getString("id"),
        subject,
        row.getString("name"),
        row.getString("made_by"),
        Rows.instant(row, "made_at"));
  }
}
