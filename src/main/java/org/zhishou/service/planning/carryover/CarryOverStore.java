package org.zhishou.service.planning.carryover;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhishou.service.platform.database.Rows;

/** What bureaus overruled. */
@Repository
class CarryOverStore {
  private static final String ONE = " where county = ? and round = ? and physician = ?";

  private final JdbcClient sql;

  CarryOverStore(JdbcClient sql) {
    this.sql = sql;
  }

  Optional<Overruling> find(String county, String round, String physician) {
    return sql.sql("select * from carry_over" + ONE)
        .params(county, round, physician)
        .query(CarryOverStore::overruling)
        .optional();
  }

  /** By physician. */
  Map<String, Overruling> all(String county, String round) {
    return sql
        .sql("select * from carry_over where county = ? and round = ?")
        .params(county, round)
        .query(CarryOverStore::overruling)
        .list()
        .stream()
        .collect(Collectors.toMap(Overruling::physician, Function.identity()));
  }

  void keep(Overruling one) {
    delete(one.county(), one.round(), one.physician());
    sql.sql(
            "insert into carry_over (county, round, physician, document, reason, version, "
                + "changed_by, changed_at) values (?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            one.county(),
            one.round(),
            one.physician(),
            Rows.json(one.said()),
            one.reason(),
            one.version(),
            one.changedBy(),
            Rows.time(one.changedAt()))
        .update();
  }

  void delete(String county, String round, String physician) {
    sql.sql("delete from carry_over" + ONE).params(county, round, physician).update();
  }

  private static Overruling overruling(ResultSet row, int number) throws SQLException {
    return new Overruling(
        row.getString("county"),
        row.getString("round"),
        row.getString("physician"),
        CarryOverValues.of(Rows.document(row.getString("document"))),
        row.getString("reason"),
        row.getLong("version"),
        row.getString("changed_by"),
        Rows.instant(row, "changed_at"));
  }
}
