package org.zhishou.service.planning.availability;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhishou.service.platform.database.Rows;

/** How far each institution is with each round. */
@Repository
class HandInStore {
  private final JdbcClient sql;

  HandInStore(JdbcClient sql) {
    this.sql = sql;
  }

  HandIn find(String county, String round, String institution) {
    return sql.sql("select * from hand_in where county = ? and round = ? and institution = ?")
        .params(county, round, institution)
        .query(HandInStore::handIn)
        .optional()
        .orElseGet(() -> HandIn.none(county, round, institution));
  }

  /** By institution; without those that neither handed in nor were reminded. */
  Map<String, HandIn> all(String county, String round) {
    return sql
        .sql("select * from hand_in where county = ? and round = ?")
        .params(county, round)
        .query(HandInStore::handIn)
        .list()
        .stream()
        .collect(Collectors.toMap(HandIn::institution, Function.identity()));
  }

  void keep(HandIn handIn) {
    var updated =
        sql.sql(
                "update hand_in set version = ?, handed_in_by = ?, handed_in_at = ?,"
                    + " reminders = ?, reminded_by = ?, reminded_at = ?"
                    + " where county = ? and round = ? and institution = ?")
            .param(handIn.version())
            .param(handIn.handedInBy())
            .param(Rows.timeOrNull(handIn.handedInAt()))
            .param(handIn.reminders())
            .param(handIn.remindedBy())
            .param(Rows.timeOrNull(handIn.remindedAt()))
            .param(handIn.county())
            .param(handIn.round())
            .param(handIn.institution())
            .update();
    if (updated == 0) {
      sql.sql(
              "insert into hand_in (county, round, institution, version, handed_in_by, "
                  + "handed_in_at, reminders, reminded_by, reminded_at) "
                  + "values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
          .param(handIn.county())
          .param(handIn.round())
          .param(handIn.institution())
          .param(handIn.version())
          .param(handIn.handedInBy())
          .param(Rows.timeOrNull(handIn.handedInAt()))
          .param(handIn.reminders())
          .param(handIn.remindedBy())
          .param(Rows.timeOrNull(handIn.remindedAt()))
          .update();
    }
  }

  private static HandIn handIn(ResultSet row, int number) throws SQLException {
    return new HandIn(
        row.getString("county"),
        row.getString("round"),
        row.getString("institution"),
        row.getLong("version"),
        row.getString("handed_in_by"),
        Rows.instantOrNull(row, "handed_in_at"),
        row.getInt("reminders"),
        row.getString("reminded_by"),
        Rows.instantOrNull(row, "reminded_at"));
  }
}
