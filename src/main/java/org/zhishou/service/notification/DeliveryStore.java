package org.zhishou.service.notification;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhishou.service.platform.database.Table;
import org.zhishou.service.platform.listing.Listed;
import org.zhishou.service.platform.listing.Listing;
import org.zhishou.service.platform.listing.Selection;

/** What became of everything that was to be sent. */
@Repository
class DeliveryStore {
  private static final String SELECT = "select * from notice_delivery";

  private final JdbcClient sql;
  private final Table<Delivery> deliveries;

  DeliveryStore(JdbcClient sql) {
    this.sql = sql;
    deliveries = new Table<>(sql, "notice_delivery", Delivery.class);
  }

  Optional<Delivery> find(String id) {
    return sql.sql(SELECT + " where id = ?").param(id).query(deliveries).optional();
  }

  Optional<Delivery> lock(String webhook, String id) {
    return sql.sql(SELECT + " where webhook = ? and id = ? for update")
        .params(webhook, id)
        .query(deliveries)
        .optional();
  }

  /** Latest first. */
  Selection<Delivery> page(String webhook, Listing listing) {
    return new Listed(sql, "notice_delivery", listing)
        .where("webhook", webhook)
        .orderedBy("number desc")
        .page(deliveries);
  }

  Optional<Delivery> last(String webhook) {
    return sql.sql(SELECT + " where webhook = ? order by number desc limit 1")
        .param(webhook)
        .query(deliveries)
        .optional();
  }

  Optional<Delivery> lastTo(Mailbox mailbox) {
    return sql.sql(SELECT + " where mailbox = ? order by number desc limit 1")
        .param(mailbox.id())
        .query(deliveries)
        .optional();
  }

  void insert(Delivery delivery) {
    deliveries.insert(delivery);
  }

  void update(Delivery delivery) {
    deliveries.update(delivery, "state, tries, answer, fault, tried_at, next_try_at", "id");
  }
}
