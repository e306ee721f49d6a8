package org.zhishou.service.planning.availability;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhishou.service.platform.database.Rows;
import org.zhishou.service.platform.listing.Listing;
import org.zhishou.service.platform.listing.Selection;
import tools.jackson.databind.JsonNode;

/** What was handed in, and every change of it. */
@Repository
public class AvailabilityStore {
  private static final String ONE =
      " where county = ? and round = ? and physician = ? and part = ?";
  private static final String OF_PHYSICIAN = " where county = ? and round = ? and physician = ?";

  private final JdbcClient sql;

  AvailabilityStore(JdbcClient sql) {
    this.sql = sql;
  }

  Optional<HandedIn> find(String county, String round, String physician, Part part) {
    return sql.sql("select * from availability" + ONE)
        .params(county, round, physician, part.name())
        .query(AvailabilityStore::handedIn)
        .optional();
  }

  /** Of all physicians, both parts. */
  public List<HandedIn> all(String county, String round) {
    return sql.sql(
            "select * from availability where county = ? and round = ? order by physician, part")
        .params(county, round)
        .query(AvailabilityStore::handedIn)
        .list();
  }

  /** Of all rounds, what may grant time off in lieu. */
  List<HandedIn> withLieu(String county) {
    return sql.sql(
            "select * from availability where county = ? and part = ? and document like ?"
                + " order by round, physician")
        .params(county, Part.AVAILABILITY.name(), "%\"lieu\"%")
        .query(AvailabilityStore::handedIn)
        .list();
  }

  /** Keeps it in the place of what was handed in before, and adds the change to the history. */
  void keep(HandedIn latest, @Nullable HandedIn before, @Nullable String reason) {
    if (before == null) {
      insert(latest);
    } else {
      update(latest);
    }
    sql.sql(
            "insert into availability_change (county, round, physician, part, document_before,"
                + " document_after, reason, changed_by, changed_at)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .param(latest.county())
        .param(latest.round())
        .param(latest.physician())
        .param(latest.part().name())
        .param(before == null ? null : Rows.json(before.document()))
        .param(Rows.json(latest.document()))
        .param(reason)
        .param(latest.changedBy())
        .param(Rows.time(latest.changedAt()))
        .update();
  }

  private void insert(HandedIn one) {
    sql.sql(
            "insert into availability (county, round, physician, part, document, version,"
                + " changed_by, changed_at) values (?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            one.county(),
            one.round(),
            one.physician(),
            one.part().name(),
            Rows.json(one.document()),
            one.version(),
            one.changedBy(),
            Rows.time(one.changedAt()))
        .update();
  }

  private void update(HandedIn one) {
    sql.sql(
            "update availability set document = ?, version = ?, changed_by = ?, changed_at = ?"
                + ONE)
        .params(
            Rows.json(one.document()),
            one.version(),
            one.changedBy(),
            Rows.time(one.changedAt()),
            one.county(),
            one.round(),
            one.physician(),
            one.part().name())
        .update();
  }

  /** Latest first. */
  Selection<HandInChange> history(String county, String round, String physician, Listing listing) {
    var total =
        sql.sql("select count(*) from availability_change" + OF_PHYSICIAN)
            .params(county, round, physician)
            .query(Integer.class)
            .single();
    var items =
        sql.sql(
                "select * from availability_change"
                    + OF_PHYSICIAN
                    + " order by number desc limit ? offset ?")
            .params(
                county, round, physician, listing.size(), (long) listing.page() * listing.size())
            .query(AvailabilityStore::change)
            .list();
    return new Selection<>(items, total);
  }

  private static HandedIn handedIn(ResultSet row, int number) throws SQLException {
    return new HandedIn(
        row.getString("county"),
        row.getString("round"),
        row.getString("physician"),
        Part.valueOf(row.getString("part")),
        Rows.document(row.getString("document")),
        row.getLong("version"),
        row.getString("changed_by"),
        Rows.instant(row, "changed_at"));
  }

  private static HandInChange change(ResultSet row, int number) throws SQLException {
    return new HandInChange(
        row.getLong("number"),
        row.getString("physician"),
        Part.valueOf(row.getString("part")),
        documentOrNull(row, "document_before"),
        Rows.document(row.getString("document_after")),
        row.getString("reason"),
        row.getString("changed_by"),
        Rows.instant(row, "changed_at"));
  }

  private static @Nullable JsonNode documentOrNull(ResultSet row, String column)
      throws SQLException {
    var json = row.getString(column);
    return json == null ? null : Rows.document(json);
  }
}
