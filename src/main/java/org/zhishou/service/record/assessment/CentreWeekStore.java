package org.zhishou.service.record.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhishou.service.record.ledger.Span;
import org.zhishou.service.record.ledger.Stretch;
import org.zhishou.service.rounds.round.RoundKey;

/** The weeks of all centres. */
@Repository
class CentreWeekStore {
  private static final String INSERT =
      "insert into centre_week (county, centre, week, thursday, round, required, planned, attended,"
          + " absent, awaited) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private static final String WEEKS =
      "sum(case when required > 0 then 1 else 0 end) as due,"
          + " sum(case when required > 0 and attended >= required then 1 else 0 end) as met,"
          + " sum(case when required > 0 and planned >= required then 1 else 0 end)"
          + " as met_as_planned";

  private static final String MONTHS =
      "sum(due) as due, sum(met) as met, sum(met_as_planned) as met_as_planned";

  private final JdbcClient sql;
  private final JdbcTemplate batches;

  CentreWeekStore(JdbcClient sql, JdbcTemplate batches) {
    this.sql = sql;
    this.batches = batches;
  }

  /** In place of all that the round had. */
  void replaceRound(RoundKey round, List<CentreWeek> weeks) {
    var months = new TreeSet<>(months(round));
    sql.sql("delete from centre_week where county = ? and round = ?")
        .params(round.county(), round.id())
        .update();
    batches.batchUpdate(INSERT, weeks.stream().map(CentreWeekStore::values).toList());
    weeks.forEach(week -> months.add(Span.MONTH.firstDay(week.thursday())));
    recount(round.county(), null, months);
  }

  private List<LocalDate> months(RoundKey round) {
    return sql
        .sql("select distinct thursday from centre_week where county = ? and round = ?")
        .params(round.county(), round.id())
        .query(LocalDate.class)
        .list()
        .stream()
        .map(thursday -> thursday.withDayOfMonth(1))
        .distinct()
        .toList();
  }

  void replace(CentreWeek week) {
    sql.sql("delete from centre_week where county = ? and centre = ? and week = ?")
        .params(week.county(), week.centre(), week.week())
        .update();
    sql.sql(INSERT).params(values(week)).update();
    recount(week.county(), week.centre(), Set.of(Span.MONTH.firstDay(week.thursday())));
  }

  /**
   * Keeps the sums true to the weeks.
   *
   * @param centre null for all
   */
  private void recount(String county, @Nullable String centre, Set<LocalDate> months) {
    months.forEach(
        month ->
            recount(county, centre, Span.MONTH, month, WEEKS + " from centre_week", "thursday"));
    for (var span : List.of(Span.QUARTER, Span.YEAR)) {
      months.stream()
          .map(span::firstDay)
          .distinct()
          .forEach(
              first ->
                  recount(
                      county, centre, span, first, MONTHS + " from centre_month", "month_start"));
    }
  }

  private void recount(
      String county,
      @Nullable String centre,
      Span span,
      LocalDate first,
      String sums,
      String date) {
    var one = centre == null ? "" : " and centre = ?";
    var deleted =
        sql.sql(
                "delete from centre_%s where county = ? and %s = ?"
                        .formatted(span.inTables(), span.column())
                    + one)
            .params(county, first);
    (centre == null ? deleted : deleted.param(centre)).update();
    var inserted =
        sql.sql(
                "insert into centre_%s (county, centre, %s, due, met, met_as_planned)"
                        .formatted(span.inTables(), span.column())
                    + " select county, centre, cast(? as date), %s where county = ?".formatted(sums)
                    + " and %s between ? and ?".formatted(date)
                    + one
                    + " group by county, centre")
            .params(first, county, first, span.lastDay(first));
    (centre == null ? inserted : inserted.param(centre)).update();
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
      week.absent(),
      week.awaited()
    };
  }

  private record Key(String county, String centre, String span) {}

  /**
   * By county, centre and span; weeks whose Thursday is within.
   *
   * @param county null for all
   */
  List<WeekTally> tallies(@Nullable String county, Span span, LocalDate from, LocalDate to) {
    var stretches = Stretch.of(span, from, to);
    var all =
        stretches.stream().flatMap(stretch -> tallies(county, span, stretch).stream()).toList();
    if (stretches.size() == 1) {
      return all;
    }
    var sums = new LinkedHashMap<Key, WeekTally>();
    all.forEach(
        one -> sums.merge(new Key(one.county(), one.centre(), one.span()), one, WeekTally::plus));
    return List.copyOf(sums.values());
  }

  private List<WeekTally> tallies(@Nullable String county, Span span, Stretch stretch) {
    var whole = stretch.whole();
    var date = whole == null ? "thursday" : whole.column();
    var sums =
        whole == null ? WEEKS + " from centre_week" : MONTHS + " from centre_" + whole.inTables();
    var year = "cast(extract(year from %s) as int)".formatted(date);
    var month = "cast(extract(month from %s) as int)".formatted(date);
    var part =
        switch (span) {
          case MONTH -> month;
          case QUARTER -> "(" + month + " - 1) / 3";
          case YEAR -> "1";
        };
    var query =
        sql.sql(
                "select county, centre, %s as calendar_year, %s as part, ".formatted(year, part)
                    + sums
                    + " where %s between ? and ?".formatted(date)
                    + (county == null ? "" : " and county = ?")
                    + " group by county, centre, "
                    + year
                    + (span == Span.YEAR ? "" : ", " + part))
            .params(stretch.from(), stretch.to());
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
        row.getInt("met_as_planned"));
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
        row.getInt("absent"),
        row.getInt("awaited"));
  }
}
