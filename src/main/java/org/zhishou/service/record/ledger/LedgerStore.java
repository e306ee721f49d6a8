package org.zhishou.service.record.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.problem.Title;
import org.zhishou.service.platform.database.RecordColumns;
import org.zhishou.service.platform.database.Rows;
import org.zhishou.service.platform.database.Table;
import org.zhishou.service.platform.listing.Selection;
import org.zhishou.service.record.ledger.LedgerEntry.Named;
import org.zhishou.service.record.ledger.LedgerEntry.Served;
import org.zhishou.service.rounds.round.RoundKey;

/** All entries, who confirmed them, and the seals. Nothing here changes or removes an entry. */
@Repository
public class LedgerStore {
  private static final String NOT_COUNTERED =
      " and sign = 1 and not exists"
          + " (select 1 from ledger_entry other where other.counters = ledger_entry.id)";

  private final JdbcClient sql;
  private final Table<Seal> seals;
  private final Table<Confirmation> confirmations;
  private final LedgerSums sums;

  LedgerStore(JdbcClient sql, LedgerSums sums) {
    this.sql = sql;
    seals =
        new Table<>(
            sql,
            "ledger_seal",
            Seal.class,
            new RecordColumns().named("from", "first_day").named("to", "last_day"));
    confirmations =
        new Table<>(
            sql,
            "ledger_confirmation",
            Confirmation.class,
            new RecordColumns().named("by", "confirmed_by").named("at", "confirmed_at"));
    this.sums = sums;
  }

  /** The entry with its id. */
  LedgerEntry insert(LedgerEntry entry) {
    var key = new GeneratedKeyHolder();
    sql.sql(
            "insert into ledger_entry (county, physician, physician_name, title, specialty,"
                + " institution, institution_name, centre, centre_name, type, first_day, last_day,"
                + " session, half_days, sign, rest_day, travel_minutes, round, roster_version,"
                + " source, tour, counters, after_seal, reason, entered_by, entered_at) values"
                + " (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .param(entry.county())
        .param(entry.by().physician().id())
        .param(entry.by().physician().name())
        .param(entry.by().title().name())
        .param(entry.by().specialty())
        .param(entry.by().institution().id())
        .param(entry.by().institution().name())
        .param(entry.centre().id())
        .param(entry.centre().name())
        .param(entry.type().name())
        .param(entry.from())
        .param(entry.to())
        .param(entry.session() == null ? null : entry.session().name())
        .param(entry.halfDays())
        .param(entry.sign())
        .param(entry.restDay())
        .param(entry.travelMinutes())
        .param(entry.round())
        .param(entry.rosterVersion())
        .param(entry.source())
        .param(entry.tour())
        .param(entry.counters())
        .param(entry.afterSeal())
        .param(entry.reason())
        .param(entry.enteredBy())
        .param(Rows.time(entry.enteredAt()))
        .update(key, "id");
    sums.recount(entry);
    return find(entry.county(), Objects.requireNonNull(key.getKey()).longValue()).orElseThrow();
  }

  Optional<LedgerEntry> find(String county, long id) {
    return sql.sql("select * from ledger_entry where county = ? and id = ?")
        .params(county, id)
        .query(LedgerStore::entry)
        .optional();
  }

  boolean isCountered(long id) {
    return sql.sql("select count(*) from ledger_entry where counters = ?")
            .param(id)
            .query(Integer.class)
            .single()
        > 0;
  }

  /** The entry from this source that stands, if one does. */
  Optional<LedgerEntry> standing(String county, String source) {
    return sql.sql("select * from ledger_entry where county = ? and source = ?" + NOT_COUNTERED)
        .params(county, source)
        .query(LedgerStore::entry)
        .optional();
  }

  /** Entries of postings made for a round, and what took them back, in the order they were made. */
  List<LedgerEntry> postingsOf(RoundKey round) {
    return sql.sql(
            "select * from ledger_entry where type = 'POSTING' and county = ? and round = ?"
                + " order by id")
        .params(round.county(), round.id())
        .query(LedgerStore::entry)
        .list();
  }

  /** Entries of a physician that stand and share a date with the range. */
  public List<LedgerEntry> standing(String county, String physician, LocalDate from, LocalDate to) {
    return sql.sql(
            "select * from ledger_entry where county = ? and physician = ? and first_day <= ?"
                + " and last_day >= ?"
                + NOT_COUNTERED
                + " order by first_day, id")
        .params(county, physician, to, from)
        .query(LedgerStore::entry)
        .list();
  }

  /**
   * All entries of a county that stand and share a date with the range, by first day. Only postings
   * begin before a range that they lie in.
   */
  public List<LedgerEntry> standing(String county, LocalDate from, LocalDate to) {
    return sql.sql(
            "select * from ledger_entry where county = ? and first_day between ? and ?"
                + NOT_COUNTERED
                + " union all select * from ledger_entry where type = 'POSTING' and county = ?"
                + " and first_day < ? and last_day >= ?"
                + NOT_COUNTERED
                + " order by first_day, id")
        .params(county, from, to, county, from, from)
        .query(LedgerStore::entry)
        .list();
  }

  /**
   * Postings that stand and share a date with the range, by first day.
   *
   * @param county null for all
   */
  public List<LedgerEntry> postings(@Nullable String county, LocalDate from, LocalDate to) {
    var query =
        sql.sql(
                "select * from ledger_entry where type = 'POSTING' and first_day <= ?"
                    + " and last_day >= ?"
                    + (county == null ? "" : " and county = ?")
                    + NOT_COUNTERED
                    + " order by first_day, id")
            .param(to)
            .param(from);
    return (county == null ? query : query.param(county)).query(LedgerStore::entry).list();
  }

  /**
   * Whether a day of the tour, or of one that is not named, stands at the centre within the range.
   */
  boolean hasTour(String county, String centre, String tour, LocalDate from, LocalDate to) {
    return sql.sql(
                "select count(*) from ledger_entry where county = ? and type = 'TOUR' and centre = ?"
                    + " and (tour is null or tour = ?) and first_day between ? and ?"
                    + NOT_COUNTERED)
            .params(county, centre, tour, from, to)
            .query(Integer.class)
            .single()
        > 0;
  }

  /** By first day; counter-entries and what they counter too. */
  List<LedgerEntry> all(LedgerQuery query) {
    return sql.sql("select * from ledger_entry" + query.where() + " order by first_day, id")
        .params(query.values())
        .query(LedgerStore::entry)
        .list();
  }

  Selection<LedgerEntry> page(LedgerQuery query, int page, int size) {
    var total =
        sql.sql("select count(*) from ledger_entry" + query.where())
            .params(query.values())
            .query(Integer.class)
            .single();
    var items =
        sql.sql(
                "select * from ledger_entry"
                    + query.where()
                    + " order by first_day, id limit "
                    + size
                    + " offset "
                    + (long) page * size)
            .params(query.values())
            .query(LedgerStore::entry)
            .list();
    return new Selection<>(items, total);
  }

  /** Entered before their quarter was sealed, up to the newest that a seal covers. */
  List<LedgerEntry> covered(String county, LocalDate from, LocalDate to, long lastEntry) {
    return sql.sql(
            "select * from ledger_entry where county = ? and first_day between ? and ? and id <= ?"
                + " and after_seal = false order by id")
        .params(county, from, to, lastEntry)
        .query(LedgerStore::entry)
        .list();
  }

  /** How many entries of these days were made after their quarter was sealed. */
  int late(String county, LocalDate from, LocalDate to) {
    return sql.sql(
            "select count(*) from ledger_entry where county = ? and first_day between ? and ?"
                + " and after_seal = true")
        .params(county, from, to)
        .query(Integer.class)
        .single();
  }

  /** By entry, then side. */
  public List<Confirmation> confirmations(List<LedgerEntry> entries) {
    if (entries.isEmpty()) {
      return List.of();
    }
    return sql.sql(
            "select * from ledger_confirmation where entry in (:entries) order by entry, side")
        .param("entries", entries.stream().map(LedgerEntry::id).toList())
        .query(confirmations)
        .list();
  }

  void insert(Confirmation confirmation) {
    confirmations.insert(confirmation);
  }

  void insert(Seal seal) {
    seals.insert(seal);
  }

  /** Earliest first. */
  List<Seal> seals(String county) {
    return sql.sql("select * from ledger_seal where county = ? order by first_day")
        .param(county)
        .query(seals)
        .list();
  }

  boolean isSealed(String county, LocalDate date) {
    return sql.sql(
                "select count(*) from ledger_seal where county = ? and first_day <= ?"
                    + " and last_day >= ?")
            .params(county, date, date)
            .query(Integer.class)
            .single()
        > 0;
  }

  /** The entries among these that another one takes back. */
  Map<Long, Long> counteredBy(List<LedgerEntry> entries) {
    if (entries.isEmpty()) {
      return Map.of();
    }
    return sql
        .sql("select counters, id from ledger_entry where counters in (:entries)")
        .param("entries", entries.stream().map(LedgerEntry::id).toList())
        .query((row, number) -> Map.entry(row.getLong("counters"), row.getLong("id")))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static LedgerEntry entry(ResultSet row, int number) throws SQLException {
    var session = row.getString("session");
    return new LedgerEntry(
        row.getLong("id"),
        row.getString("county"),
        new Served(
            named(row, "physician"),
            Title.valueOf(row.getString("title")),
            row.getString("specialty"),
            named(row, "institution")),
        named(row, "centre"),
        EntryType.valueOf(row.getString("type")),
        date(row, "first_day"),
        date(row, "last_day"),
        session == null ? null : Session.valueOf(session),
        row.getInt("sign"),
        row.getBoolean("rest_day"),
        whole(row, "travel_minutes"),
        row.getString("round"),
        whole(row, "roster_version"),
        row.getString("source"),
        row.getString("tour"),
        row.getObject("counters", Long.class),
        row.getBoolean("after_seal"),
        row.getString("reason"),
        row.getString("entered_by"),
        Rows.instant(row, "entered_at"));
  }

  private static Named named(ResultSet row, String column) throws SQLException {
    return new Named(row.getString(column), row.getString(column + "_name"));
  }

  private static LocalDate date(ResultSet row, String column) throws SQLException {
    return Objects.requireNonNull(row.getObject(column, LocalDate.class));
  }

  private static @Nullable Integer whole(ResultSet row, String column) throws SQLException {
    return row.getObject(column, Integer.class);
  }
}
