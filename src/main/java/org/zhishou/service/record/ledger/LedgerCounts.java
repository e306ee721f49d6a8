package org.zhishou.service.record.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhishou.engine.problem.Title;

/**
 * Days of all that stands, counted by the database: of one county, or of all of them where that is
 * null. A day is a physician's date.
 */
@Repository
public class LedgerCounts {
  /** Whose days are told apart. */
  public enum By {
    CENTRE("centre"),
    HOSPITAL("institution");

    private final String column;

    By(String column) {
      this.column = column;
    }
  }

  /**
   * @param of the centre or hospital
   * @param span such as {@code 2026-Q4}
   */
  public record Days(
      String county, String of, String span, EntryType type, int days, int halfDays) {}

  /** Of duty clinics of whom hospitals sent. */
  public record Deployed(Title title, String specialty, int days) {}

  /** Tours are counted by centre and date, however many went. */
  public record Tours(String county, String centre, String span, int tours) {}

  /**
   * @param minutes one way, for each visit of a physician to a centre on a date
   */
  public record Travelled(String hospital, String span, long minutes) {}

  private final JdbcClient sql;

  LedgerCounts(JdbcClient sql) {
    this.sql = sql;
  }

  /** By county, thing and span; postings have dates alone and are left out. */
  public List<Days> days(@Nullable String county, By by, Span span, LocalDate from, LocalDate to) {
    var inner =
        "select county, %1$s as thing, physician, first_day, type, sum(sign * half_days) as halves"
                .formatted(by.column)
            + " from ledger_entry where first_day between ? and ? and type <> 'POSTING'"
            + of(county)
            + " group by county, %1$s, physician, first_day, type having sum(sign) > 0"
                .formatted(by.column);
    return query(
            "select county, thing, type, "
                + parts(span)
                + ", count(*) as days, sum(halves) as halves from ("
                + inner
                + ") served group by county, thing, type, "
                + groups(span)
                + " order by county, thing, type, "
                + groups(span),
            county,
            from,
            to)
        .query(
            (row, number) ->
                new Days(
                    row.getString("county"),
                    row.getString("thing"),
                    label(span, row),
                    EntryType.valueOf(row.getString("type")),
                    row.getInt("days"),
                    row.getInt("halves")))
        .list();
  }

  /** By title and specialty. */
  public List<Deployed> deployed(@Nullable String county, LocalDate from, LocalDate to) {
    return query(
            "select title, specialty, count(*) as days from (select county, title, specialty,"
                + " physician, first_day from ledger_entry where first_day between ? and ?"
                + " and type = 'DUTY'"
                + of(county)
                + " group by county, title, specialty, physician, first_day"
                + " having sum(sign) > 0) served group by title, specialty order by title, specialty",
            county,
            from,
            to)
        .query(
            (row, number) ->
                new Deployed(
                    Title.valueOf(row.getString("title")),
                    row.getString("specialty"),
                    row.getInt("days")))
        .list();
  }

  /** By county, centre and span. */
  public List<Tours> tours(@Nullable String county, Span span, LocalDate from, LocalDate to) {
    return query(
            "select county, centre, "
                + parts(span)
                + ", count(*) as tours from (select county, centre, first_day from ledger_entry"
                + " where first_day between ? and ? and type = 'TOUR'"
                + of(county)
                + " group by county, centre, first_day having sum(sign) > 0) tour"
                + " group by county, centre, "
                + groups(span)
                + " order by county, centre, "
                + groups(span),
            county,
            from,
            to)
        .query(
            (row, number) ->
                new Tours(
                    row.getString("county"),
                    row.getString("centre"),
                    label(span, row),
                    row.getInt("tours")))
        .list();
  }

  /** By hospital and span. */
  public List<Travelled> travelled(String county, Span span, LocalDate from, LocalDate to) {
    return query(
            "select institution, "
                + parts(span)
                + ", sum(minutes) as minutes from (select institution, physician, centre, first_day,"
                + " max(coalesce(travel_minutes, 0)) as minutes from ledger_entry"
                + " where first_day between ? and ? and type = 'DUTY'"
                + of(county)
                + " group by institution, physician, centre, first_day having sum(sign) > 0) visit"
                + " group by institution, "
                + groups(span)
                + " order by institution, "
                + groups(span),
            county,
            from,
            to)
        .query(
            (row, number) ->
                new Travelled(
                    row.getString("institution"), label(span, row), row.getLong("minutes")))
        .list();
  }

  private static String of(@Nullable String county) {
    return county == null ? "" : " and county = ?";
  }

  private JdbcClient.StatementSpec query(
      String statement, @Nullable String county, LocalDate from, LocalDate to) {
    var query = sql.sql(statement).param(from).param(to);
    return county == null ? query : query.param(county);
  }

  private static String parts(Span span) {
    return year() + " as calendar_year, " + part(span) + " as part";
  }

  private static String groups(Span span) {
    return year() + (span == Span.YEAR ? "" : ", " + part(span));
  }

  private static String year() {
    return "cast(extract(year from first_day) as int)";
  }

  private static String part(Span span) {
    var month = "cast(extract(month from first_day) as int)";
    return switch (span) {
      case MONTH -> month;
      case QUARTER -> "(" + month + " - 1) / 3";
      case YEAR -> "1";
    };
  }

  private static String label(Span span, ResultSet row) throws SQLException {
    var part = row.getInt("part");
    var month = span == Span.QUARTER ? 3 * part + 1 : part;
    return span.label(LocalDate.of(row.getInt("calendar_year"), month, 1));
  }
}
