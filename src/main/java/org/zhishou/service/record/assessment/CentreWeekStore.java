package org.zhishou.service.record.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhishou.service.record.ledger.Span;

/** The weeks of all centres. */
@Repository
class CentreWeekStore {
  private static final String INSERT =
      "insert into centre_week (county, centre, week, thursday, round, required, planned, attended,"
          + " planned_sent, absent, awaited) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private final JdbcClient sql;
  private final JdbcTemplate batches;

  CentreWeekStore(JdbcClient sql, JdbcTemplate batches) {
    this.sql = sql;
    this.batches = batches;
  }

  /** In place of all that the round had. */
  void replaceRound(String county, String round, List<CentreWeek> weeks) {
    sql.sql("delete from centre_week where county = ? and round = ?")
        .params(county, round)
        .update();
    batches.batchUpdate(INSERT, weeks.stream().map(CentreWeekStore::values).toList());
  }

  void replace(CentreWeek week) {
    sql.sql("delete from centre_week where county = ? and centre = ? and week = ?")
        .params(week.county(), week.centre(), week.week())
        .update();
    sql.sql(INSERT).params(values(week)).update();
  }

  private static Object[] values(CentreWeek week) {
    return new Object[] {
      week.county(),
      week.centre(),
      week.week(),
      week.thursday(),
      week.round(),
      week.required(),
      week.planned(),
      week.attended(),
      week.plannedSent(),
      week.absent(),
      week.awaited()
    };
  }

  /**
   * By county, centre and span; weeks whose Thursday is within.
   *
   * @param county null for all
   */
  List<WeekTally> tallies(@Nullable String county, Span span, LocalDate from, LocalDate to) {
    var month = "cast(extract(month from thursday) as int)";
    var part =
        switch (span) {
          case MONTH -> month;
          case QUARTER -> "(" + month + " - 1) / 3";
          case YEAR -> "1";
        };
    var groups =
        "county, centre, cast(extract(year from thursday) as int)"
            + (span == Span.YEAR ? "" : ", " + part);
    var query =
        sql.sql(
                "select county, centre, cast(extract(year from thursday) as int) as calendar_year, "
                    + part
                    + " as part, sum(case when required > 0 then 1 else 0 end) as due,"
                    + " sum(case when required > 0 and attended >= required then 1 else 0 end)"
                    + " as met,"
                    + " sum(case when required > 0 and planned >= required then 1 else 0 end)"
                    + " as met_as_planned, sum(planned_sent) as planned_sent from centre_week"
                    + " where thursday between ? and ?"
                    + (county == null ? "" : " and county = ?")
                    + " group by "
                    + groups
                    + " order by "
                    + groups)
            .param(from)
            .param(to);
    return (county == null ? query : query.param(county))
        .query((row, number) -> tally(span, row))
        .list();
  }

  private static WeekTally tally(Span span, ResultSet row) throws SQLException {
    var part = row.getInt("part");
    var month = span == Span.QUARTER ? 3 * part + 1 : part;
    return new WeekTally(
        row.getString("county"),
        row.getString("centre"),
        span.label(LocalDate.of(row.getInt("calendar_year"), month, 1)),
        row.getInt("due"),
        row.getInt("met"),
        row.getInt("met_as_planned"),
        row.getInt("planned_sent"));
  }

  /** Weeks of a county that are not met as attended and whose Thursday is within, by week. */
  List<CentreWeek> missed(String county, LocalDate from, LocalDate to) {
    return sql.sql(
            "select * from centre_week where county = ? and thursday between ? and ?"
                + " and attended < required order by week, centre")
        .params(county, from, to)
        .query(CentreWeekStore::week)
        .list();
  }

  private static CentreWeek week(ResultSet row, int number) throws SQLException {
    return new CentreWeek(
        row.getString("county"),
        row.getString("centre"),
        Objects.requireNonNull(row.getObject("week", LocalDate.class)),
        row.getString("round"),
        row.getInt("required"),
        row.getInt("planned"),
        row.getInt("attended"),
        row.getInt("planned_sent"),
        row.getInt("absent"),
        row.getInt("awaited"));
  }
}
