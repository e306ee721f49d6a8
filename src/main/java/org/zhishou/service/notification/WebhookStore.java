package org.zhishou.service.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhishou.service.platform.database.Rows;
import org.zhishou.service.platform.listing.Listed;
import org.zhishou.service.platform.listing.Listing;
import org.zhishou.service.platform.listing.Selection;

/** The webhooks of all counties. */
@Repository
class WebhookStore {
  private static final String SELECT = "select * from webhook";

  private final JdbcClient sql;

  WebhookStore(JdbcClient sql) {
    this.sql = sql;
  }

  Optional<Webhook> find(String county, String id) {
    return sql.sql(SELECT + " where county = ? and id = ?")
        .params(county, id)
        .query(WebhookStore::webhook)
        .optional();
  }

  Optional<Webhook> lock(String county, String id) {
    return sql.sql(SELECT + " where county = ? and id = ? for update")
        .params(county, id)
        .query(WebhookStore::webhook)
        .optional();
  }

  Optional<Webhook> find(String id) {
    return sql.sql(SELECT + " where id = ?").param(id).query(WebhookStore::webhook).optional();
  }

  Selection<Webhook> page(String county, Listing listing) {
    return new Listed(sql, "webhook", listing)
        .where("county", county)
        .orderedBy("created_at, id")
        .page(WebhookStore::webhook);
  }

  /** Those that want to hear of such events of a county. */
  List<Webhook> wanting(String county, NotificationKind kind) {
    return sql
        .sql(SELECT + " where county = ? and active order by created_at, id")
        .param(county)
        .query(WebhookStore::webhook)
        .list()
        .stream()
        .filter(webhook -> webhook.terms().wants(kind))
        .toList();
  }

  void insert(Webhook webhook) {
    sql.sql(
            "insert into webhook (id, county, url, kinds, active, secret, previous_secret, "
                + "previous_until, version, created_at, updated_at) "
                + "values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            Arrays.asList(
                webhook.id(),
                webhook.county(),
                webhook.terms().url(),
                text(webhook.terms().kinds()),
                webhook.terms().active(),
                webhook.secret().value(),
                value(webhook.previous()),
                Rows.timeOrNull(webhook.previousUntil()),
                webhook.version(),
                Rows.time(webhook.createdAt()),
                Rows.time(webhook.updatedAt())))
        .update();
  }

  void update(Webhook webhook) {
    sql.sql(
            """
            update webhook set url = ?, kinds = ?, active = ?, secret = ?, previous_secret = ?,
              previous_until = ?, version = ?, updated_at = ? where id = ?
            """)
        .params(
            Arrays.asList(
                webhook.terms().url(),
                text(webhook.terms().kinds()),
                webhook.terms().active(),
                webhook.secret().value(),
                value(webhook.previous()),
                Rows.timeOrNull(webhook.previousUntil()),
                webhook.version(),
                Rows.time(webhook.updatedAt()),
                webhook.id()))
        .update();
  }

  void switchOff(String id, Instant now) {
    sql.sql("update webhook set active = false, version = version + 1, updated_at = ? where id = ?")
        .params(Rows.time(now), id)
        .update();
  }

  void delete(Webhook webhook) {
    sql.sql("delete from webhook where id = ?").param(webhook.id()).update();
  }

  static String text(Collection<NotificationKind> kinds) {
    return kinds.stream().sorted().map(NotificationKind::id).collect(Collectors.joining(","));
  }

  static Set<NotificationKind> kinds(String text) {
    return Arrays.stream(text.split(","))
        .filter(id -> !id.isEmpty())
        .map(NotificationKind::of)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static @Nullable String value(@Nullable Secret secret) {
    return secret == null ? null : secret.value();
  }

  private static Webhook webhook(ResultSet row, int number) throws SQLException {
    var previous = row.getString("previous_secret");
    return new Webhook(
        row.getString("id"),
        row.getString("county"),
        new Webhook.Terms(
            row.getString("url"), kinds(row.getString("kinds")), row.getBoolean("active")),
        new Secret(row.getString("secret")),
        previous == null ? null : new Secret(previous),
        Rows.instantOrNull(row, "previous_until"),
        row.getLong("version"),
        Rows.instant(row, "created_at"),
        Rows.instant(row, "updated_at"));
  }
}
