package org.zhishou.service.auditlog;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps entries, and never changes one. What is recorded within a transaction is kept with it or
 * not at all. Until that transaction ends, others wait who record for the same county: record last.
 */
@Component
public class AuditLog {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final Actor APPLICATION = Actor.named("zhishou");

  private final JdbcClient sql;
  private final TransactionTemplate transaction;
  private final InstantSource clock;

  AuditLog(JdbcClient sql, PlatformTransactionManager transactions, InstantSource clock) {
    this.sql = sql;
    this.transaction = new TransactionTemplate(transactions);
    this.clock = clock;
  }

  /** Records what whoever calls did, or the application itself where nobody calls. */
  public void record(Deed deed) {
    record(caller(), deed);
  }

  public void record(Actor actor, Deed deed) {
    transaction.executeWithoutResult(status -> append(actor, deed));
  }

  private static Actor caller() {
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    return authentication != null && authentication.getPrincipal() instanceof Actor actor
        ? actor
        : APPLICATION;
  }

  private void append(Actor actor, Deed deed) {
    var chain = deed.county() == null ? "" : deed.county();
    var last = next(chain);
    var entry =
        new AuditEntry(
                chain,
                last.sequence(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                actor.userId(),
                actor.userName(),
                deed.outcome(),
                deed.action(),
                deed.thing(),
                PersonalData.without(MAPPER.valueToTree(deed.detail())).toString(),
                last.hash(),
                "")
            .seal();
    keep(entry);
    sql.sql("update audit_chain set last_hash = ? where chain = ?")
        .params(entry.hash(), chain)
        .update();
  }

  private record Last(long sequence, String hash) {}

  /** The next number of the chain, which is the caller's alone until the transaction ends. */
  private Last next(String chain) {
    while (sql.sql("update audit_chain set last_seq = last_seq + 1 where chain = ?")
            .param(chain)
            .update()
        == 0) {
      sql.sql(
              "insert into audit_chain (chain, last_seq, last_hash) values (?, 0, ?)"
                  + " on conflict do nothing")
          .params(chain, AuditEntry.NONE_BEFORE)
          .update();
    }
    return sql.sql("select last_seq, last_hash from audit_chain where chain = ?")
        .param(chain)
        .query((row, i) -> new Last(row.getLong(1), row.getString(2)))
        .single();
  }

  private void keep(AuditEntry entry) {
    sql.sql(
            "insert into audit_entry ("
                + EntryRow.COLUMNS
                + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .param(entry.chain())
        .param(entry.sequence())
        .param(entry.at().atOffset(ZoneOffset.UTC))
        .param(entry.actorId())
        .param(entry.actorName())
        .param(entry.outcome().name())
        .param(entry.action())
        .param(entry.thing())
        .param(entry.detail())
        .param(entry.previousHash())
        .param(entry.hash())
        .update();
  }

  /**
   * Which entries to list, latest first; null for all.
   *
   * @param from inclusive
   * @param to exclusive
   * @param thing itself and what is below it
   */
  public record Selection(
      @Nullable String actorName,
      @Nullable String action,
      @Nullable Outcome outcome,
      @Nullable String thing,
      @Nullable Instant from,
      @Nullable Instant to) {}

  /** A part of the list, and how long the list is. */
  public record Found(List<AuditEntry> entries, int total) {}

  /**
   * @param county null for what belongs to none
   * @param page from 0
   */
  public Found list(@Nullable String county, Selection wanted, int page, int size) {
    var where = new StringBuilder(" where chain = ?");
    var values = new ArrayList<Object>();
    values.add(county == null ? "" : county);
    equal("actor_name", wanted.actorName(), where, values);
    equal("action", wanted.action(), where, values);
    equal(
        "outcome",
        Optional.ofNullable(wanted.outcome()).map(Enum::name).orElse(null),
        where,
        values);
    if (wanted.thing() != null) {
      where.append(" and (thing = ? or left(thing, ?) = ?)");
      values.add(wanted.thing());
      values.add(wanted.thing().length() + 1);
      values.add(wanted.thing() + "/");
    }
    if (wanted.from() != null) {
      where.append(" and recorded_at >= ?");
      values.add(wanted.from().atOffset(ZoneOffset.UTC));
    }
    if (wanted.to() != null) {
      where.append(" and recorded_at < ?");
      values.add(wanted.to().atOffset(ZoneOffset.UTC));
    }
    var total =
        sql.sql("select count(*) from audit_entry" + where)
            .params(values)
            .query(Integer.class)
            .single();
    values.add(size);
    values.add((long) page * size);
    var entries =
        sql.sql(
                "select "
                    + EntryRow.COLUMNS
                    + " from audit_entry"
                    + where
                    + " order by seq desc limit ? offset ?")
            .params(values)
            .query((row, i) -> EntryRow.of(row))
            .list();
    return new Found(entries, total);
  }

  private static void equal(
      String column, @Nullable String value, StringBuilder where, List<Object> values) {
    if (value != null) {
      where.append(" and ").append(column).append(" = ?");
      values.add(value);
    }
  }
}
