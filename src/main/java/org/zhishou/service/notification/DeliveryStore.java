package org.zhishou.service.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhishou.service.platform.database.Rows;
import org.zhishou.service.platform.listing.Listed;
import org.zhishou.service.platform.listing.Listing;
import org.zhishou.service.platform.listing.Selection;

/** What became of everything that was to be sent. */
@Repository
class DeliveryStore {
  private static final String SELECT = "select * from notice_delivery";

  private final JdbcClient sql;

  DeliveryStore(JdbcClient sql) {
    this.sql = sql;
  }

  Optional<Delivery> find(String id) {
    return sql.sql(SELECT + " where id = ?").param(id).query(DeliveryStore::delivery).optional();
  }

  Optional<Delivery> lock(String webhook, String id) {
    return sql.sql(SELECT + " where webhook = ? and id = ? for update")
        .params(webhook, id)
        .query(DeliveryStore::delivery)
        .optional();
  }

  /** Latest first. */
  Selection<Delivery> page(String webhook, Listing listing) {
    return new Listed(sql, "notice_delivery", listing)
        .where("webhook", webhook)
        .orderedBy("number desc")
        .page(DeliveryStore::delivery);
  }

  Optional<Delivery> last(String webhook) {
    return sql.sql(SELECT + " where webhook = ? order by number desc limit 1")
        .param(webhook)
        .query(DeliveryStore::delivery)
        .optional();
  }

  Optional<Delivery> lastTo(Mailbox mailbox) {
    return sql.sql(SELECT + " where mailbox = ? order by number desc limit 1")
        .param(mailbox.id())
        .query(DeliveryStore::delivery)
        .optional();
  }

  void insert(Delivery delivery) {
    sql.sql(
            """
            insert into notice_delivery (id, notice, webhook, mailbox, state, tries, answer, fault,
              created_at, tried_at, next_try_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            Arrays.asList(
                delivery.id(),
                delivery.notice(),
                delivery.webhook(),
                delivery.mailbox(),
                delivery.state().name(),
                delivery.tries(),
                delivery.answer(),
                delivery.fault() == null ? null : delivery.fault().name(),
                Rows.time(delivery.createdAt()),
                Rows.timeOrNull(delivery.triedAt()),
                Rows.timeOrNull(delivery.nextTryAt())))
        .update();
  }

  void update(Delivery delivery) {
    sql.sql(
            """
            update notice_delivery set state = ?, tries = ?, answer = ?, fault = ?, tried_at = ?,
              next_try_at = ? where id = ?
            """)
        .params(
            Arrays.asList(
                delivery.state().name(),
                delivery.tries(),
                delivery.answer(),
                delivery.fault() == null ? null : delivery.fault().name(),
                Rows.timeOrNull(delivery.triedAt()),
                Rows.timeOrNull(delivery.nextTryAt()),
                delivery.id()))
        .update();
  }

  private static Delivery delivery(ResultSet row, int number) throws SQLException {
    var fault = row.getString("fault");
    return new Delivery(
        row.getString("id"),
        row.getString("notice"),
        row.getString("webhook"),
        row.getString("mailbox"),
        Delivery.State.valueOf(row.getString("state")),
        row.getInt("tries"),
        row.getObject("answer", Integer.class),
        fault == null ? null : SendFault.valueOf(fault),
        Rows.instant(row, "created_at"),
        Rows.instantOrNull(row, "tried_at"),
        Rows.instantOrNull(row, "next_try_at"));
  }
}
