package org.zhishou.service.record.slots;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhishou.service.platform.database.RecordColumns;
import org.zhishou.service.platform.database.Rows;
import org.zhishou.service.platform.database.Table;

/** Clinics, policies, and what was reserved. */
@Repository
class SlotStore {
  /** A document and how often it was written. */
  record Kept(String document, long version) {
    <T> T as(Class<T> shape) {
      return Rows.read(document, shape);
    }
  }

  /**
   * Reserved for a centre on a date.
   *
   * @param version counts the writes of what became of them; 0 before the first
   */
  record Reservation(
      String hospital,
      String specialty,
      boolean senior,
      LocalDate date,
      String centre,
      int slots,
      int booked,
      int attended,
      long version) {
    Reservation used(int nowBooked, int nowAttended) {
      return new Reservation(
          hospital, specialty, senior, date, centre, slots, nowBooked, nowAttended, version + 1);
    }
  }

  private final JdbcClient sql;
  private final Table<Reservation> reservations;
  private final JdbcTemplate batches;

  SlotStore(JdbcClient sql, JdbcTemplate batches) {
    this.sql = sql;
    reservations =
        new Table<>(
            sql,
            "reserved_slots",
            Reservation.class,
            new RecordColumns().named("date", "slot_date"));
    this.batches = batches;
  }

  Optional<Kept> clinics(String county, String hospital) {
    return sql.sql("select * from clinic_slots where county = ? and hospital = ?")
        .params(county, hospital)
        .query(SlotStore::kept)
        .optional();
  }

  void keepClinics(String county, String hospital, Kept kept, String by, Instant at) {
    sql.sql("delete from clinic_slots where county = ? and hospital = ?")
        .params(county, hospital)
        .update();
    sql.sql(
            "insert into clinic_slots (county, hospital, document, version, changed_by, changed_at)"
                + " values (?, ?, ?, ?, ?, ?)")
        .params(county, hospital, kept.document(), kept.version(), by, Rows.time(at))
        .update();
  }

  Optional<Kept> policy(String county) {
    return sql.sql("select * from slot_policy where county = ?")
        .param(county)
        .query(SlotStore::kept)
        .optional();
  }

  void keepPolicy(String county, Kept kept, String by, Instant at) {
    sql.sql("delete from slot_policy where county = ?").param(county).update();
    sql.sql(
            "insert into slot_policy (county, document, version, changed_by, changed_at)"
                + " values (?, ?, ?, ?, ?)")
        .params(county, kept.document(), kept.version(), by, Rows.time(at))
        .update();
  }

  private static Kept kept(ResultSet row, int number) throws SQLException {
    return new Kept(row.getString("document"), row.getLong("version"));
  }

  /** How many reserved slots of these days somebody booked. */
  int booked(String county, LocalDate from, LocalDate to) {
    return sql.sql(
            "select coalesce(sum(booked), 0) from reserved_slots where county = ?"
                + " and slot_date between ? and ?")
        .params(county, from, to)
        .query(Integer.class)
        .single();
  }

  void clear(String county, LocalDate from, LocalDate to) {
    for (var table : List.of("reserved_slots", "offered_slots")) {
      sql.sql("delete from " + table + " where county = ? and slot_date between ? and ?")
          .params(county, from, to)
          .update();
    }
  }

  void insert(String county, String hospital, SlotPlan.Planned planned) {
    batches.batchUpdate(
        "insert into offered_slots (county, hospital, specialty, senior, slot_date, slots, quota)"
            + " values (?, ?, ?, ?, ?, ?, ?)",
        planned.offered().stream()
            .map(
                one ->
                    new Object[] {
                      county,
                      hospital,
                      one.specialty(),
                      one.senior(),
                      one.date(),
                      one.slots(),
                      one.quota()
                    })
            .toList());
    batches.batchUpdate(
        "insert into reserved_slots (county, hospital, specialty, senior, slot_date, centre, slots,"
            + " booked, attended, version) values (?, ?, ?, ?, ?, ?, ?, 0, 0, 0)",
        planned.reserved().stream()
            .map(
                one ->
                    new Object[] {
                      county,
                      hospital,
                      one.specialty(),
                      one.senior(),
                      one.date(),
                      one.centre(),
                      one.slots()
                    })
            .toList());
  }

  /** By date. */
  List<Reservation> reserved(String county, LocalDate from, LocalDate to) {
    return sql.sql(
            "select * from reserved_slots where county = ? and slot_date between ? and ?"
                + " order by slot_date, hospital, specialty, senior, centre")
        .params(county, from, to)
        .query(reservations)
        .list();
  }

  /**
   * Slots by centre.
   *
   * @param from the first day; {@code to} is not within
   */
  Map<SlotPlan.Stream, Map<String, Integer>> reservedBefore(
      String county, String hospital, LocalDate from, LocalDate to) {
    var reserved = new HashMap<SlotPlan.Stream, Map<String, Integer>>();
    sql.sql(
            "select specialty, senior, centre, sum(slots) as slots from reserved_slots"
                + " where county = ? and hospital = ? and slot_date >= ? and slot_date < ?"
                + " group by specialty, senior, centre")
        .params(county, hospital, from, to)
        .query(
            (ResultSet row) -> {
              reserved
                  .computeIfAbsent(
                      new SlotPlan.Stream(row.getString("specialty"), row.getBoolean("senior")),
                      key -> new HashMap<>())
                  .put(row.getString("centre"), row.getInt("slots"));
            });
    return reserved;
  }

  void use(String county, Reservation one) {
    sql.sql(
            "update reserved_slots set booked = ?, attended = ?, version = ? where county = ?"
                + " and hospital = ? and specialty = ? and senior = ? and slot_date = ?"
                + " and centre = ?")
        .params(
            one.booked(),
            one.attended(),
            one.version(),
            county,
            one.hospital(),
            one.specialty(),
            one.senior(),
            one.date(),
            one.centre())
        .update();
  }

  /** What hospitals had, with the hospital beside it. */
  record OfferedBy(String hospital, SlotPlan.Offered offered) {}

  List<OfferedBy> offered(String county, LocalDate from, LocalDate to) {
    return sql.sql(
            "select * from offered_slots where county = ? and slot_date between ? and ?"
                + " order by slot_date, hospital, specialty, senior")
        .params(county, from, to)
        .query(
            (row, number) ->
                new OfferedBy(
                    row.getString("hospital"),
                    new SlotPlan.Offered(
                        row.getString("specialty"),
                        row.getBoolean("senior"),
                        date(row),
                        row.getInt("slots"),
                        row.getInt("quota"))))
        .list();
  }

  private static LocalDate date(ResultSet row) throws SQLException {
    return Objects.requireNonNull(row.getObject("slot_date", LocalDate.class));
  }
}
