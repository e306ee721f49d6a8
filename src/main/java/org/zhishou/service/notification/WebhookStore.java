package org.zhishou.service.notification;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhishou.service.platform.database.RecordColumns;
import org.zhishou.service.platform.database.Rows;
import org.zhishou.service.platform.database.Table;
import org.zhishou.service.platform.listing.Listed;
import org.zhishou.service.platform.listing.Listing;
import org.zhishou.service.platform.listing.Selection;

/** The webhooks of all counties. */
@Repository
class WebhookStore {
  private static final String SELECT = "select * from webhook";

  private final JdbcClient sql;
  private final Table<Webhook> webhooks;

  WebhookStore(JdbcClient sql) {
    this.sql = sql;
    webhooks =
        new Table<>(
            sql,
            "webhook",
            Webhook.class,
            new RecordColumns()
                .named("secret.value", "secret")
                .named("previous.value", "previous_secret")
                .text("terms.kinds", WebhookStore::text, WebhookStore::kinds));
  }

  Optional<Webhook> find(String county, String id) {
    return sql.sql(SELECT + " where county = ? and id = ?")
        .params(county, id)
        .query(webhooks)
        .optional();
  }

  Optional<Webhook> lock(String county, String id) {
    return sql.sql(SELECT + " where county = ? and id = ? for update")
        .params(county, id)
        .query(webhooks)
        .optional();
  }

  Optional<Webhook> find(String id) {
    return sql.sql(SELECT + " where id = ?").param(id).query(webhooks).optional();
  }

  Selection<Webhook> page(String county, Listing listing) {
    return new Listed(sql, "webhook", listing)
        .where("county", county)
        .orderedBy("created_at, id")
        .page(webhooks);
  }

  /** Those that want to hear of such events of a county. */
  List<Webhook> wanting(String county, NotificationKind kind) {
    return sql
        .sql(SELECT + " where county = ? and active order by created_at, id")
        .param(county)
        .query(webhooks)
        .list()
        .stream()
        .filter(webhook -> webhook.terms().wants(kind))
        .toList();
  }

  void insert(Webhook webhook) {
    webhooks.insert(webhook);
  }

  void update(Webhook webhook) {
    webhooks.update(
        webhook,
        "url, kinds, active, secret, previous_secret, previous_until, version, updated_at",
        "id");
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
}
