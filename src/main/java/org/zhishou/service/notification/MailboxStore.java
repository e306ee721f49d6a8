package org.zhishou.service.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhishou.service.platform.database.Rows;
import org.zhishou.service.platform.listing.Listed;
import org.zhishou.service.platform.listing.Listing;
import org.zhishou.service.platform.listing.Selection;

/** The mailboxes of all counties. */
@Repository
class MailboxStore {
  private static final String SELECT = "select * from mailbox";

  private final JdbcClient sql;

  MailboxStore(JdbcClient sql) {
    this.sql = sql;
  }

  Optional<Mailbox> find(String id) {
    return sql.sql(SELECT + " where id = ?").param(id).query(MailboxStore::mailbox).optional();
  }

  Selection<Mailbox> page(String county, Listing listing) {
    return new Listed(sql, "mailbox", listing)
        .where("county", county)
        .orderedBy("created_at, id")
        .page(MailboxStore::mailbox);
  }

  /** Those that get what is for any of these. */
  List<Mailbox> wanting(String county, NotificationKind kind, Set<Audience> concerned) {
    return sql
        .sql(SELECT + " where county = ? order by created_at, id")
        .param(county)
        .query(MailboxStore::mailbox)
        .list()
        .stream()
        .filter(mailbox -> mailbox.wants(kind, concerned))
        .toList();
  }

  void insert(Mailbox mailbox) {
    sql.sql(
            "insert into mailbox (id, county, email, audience, kinds, language, "
                + "created_at) values (?, ?, ?, ?, ?, ?, ?)")
        .params(
            mailbox.id(),
            mailbox.county(),
            mailbox.email(),
            mailbox.audience().key(),
            WebhookStore.text(mailbox.kinds()),
            mailbox.language().getLanguage(),
            Rows.time(mailbox.createdAt()))
        .update();
  }

  /** False where the county has none of this id. */
  boolean delete(String county, String id) {
    return sql.sql("delete from mailbox where county = ? and id = ?").params(county, id).update()
        == 1;
  }

  private static Mailbox mailbox(ResultSet row, int number) throws SQLException {
    return new Mailbox(
        row.getString("id"),
        row.getString("county"),
        row.getString("email"),
        new Audience(row.getString("audience")),
        WebhookStore.kinds(row.getString("kinds")),
        Locale.of(row.getString("language")),
        Rows.instant(row, "created_at"));
  }
}
