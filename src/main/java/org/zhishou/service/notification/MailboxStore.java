package org.zhishou.service.notification;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhishou.service.platform.database.RecordColumns;
import org.zhishou.service.platform.database.Table;
import org.zhishou.service.platform.listing.Listed;
import org.zhishou.service.platform.listing.Listing;
import org.zhishou.service.platform.listing.Selection;

/** The mailboxes of all counties. */
@Repository
class MailboxStore {
  private static final String SELECT = "select * from mailbox";

  private final JdbcClient sql;
  private final Table<Mailbox> mailboxes;

  MailboxStore(JdbcClient sql) {
    this.sql = sql;
    mailboxes =
        new Table<>(
            sql,
            "mailbox",
            Mailbox.class,
            new RecordColumns()
                .named("audience.key", "audience")
                .text("kinds", WebhookStore::text, WebhookStore::kinds)
                .text("language", Locale::getLanguage, (String language) -> Locale.of(language)));
  }

  Optional<Mailbox> find(String id) {
    return sql.sql(SELECT + " where id = ?").param(id).query(mailboxes).optional();
  }

  Selection<Mailbox> page(String county, Listing listing) {
    return new Listed(sql, "mailbox", listing)
        .where("county", county)
        .orderedBy("created_at, id")
        .page(mailboxes);
  }

  /** Those that get what is for any of these. */
  List<Mailbox> wanting(String county, NotificationKind kind, Set<Audience> concerned) {
    return sql
        .sql(SELECT + " where county = ? order by created_at, id")
        .param(county)
        .query(mailboxes)
        .list()
        .stream()
        .filter(mailbox -> mailbox.wants(kind, concerned))
        .toList();
  }

  void insert(Mailbox mailbox) {
    mailboxes.insert(mailbox);
  }

  /** False where the county has none of this id. */
  boolean delete(String county, String id) {
    return sql.sql("delete from mailbox where county = ? and id = ?").params(county, id).update()
        == 1;
  }
}
