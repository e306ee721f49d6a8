package org.zhishou.service.record.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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

    String column() {
      return column;
    }
  }

  /**
   * @param of the centre or hospital
   * @param span such as {@code 2026-Q4}
   * @param dates however many served on them, such as those of tours
   */
  public record Days(
      String county, String of, String span, EntryType type, int days, int halfDays, int dates) {
    Days plus(Days more) {
      return new Days(
          county, of, span, type, days + more.days, halfDays + more.halfDays, dates + more.dates);
    }
  }

  /** Of duty clinics of whom hospitals sent. */
  public record Deployed(Title title, String specialty, int days) {}

  /**
   * @param minutes one way, for each visit of a physician to a centre on a date
   */
  public record Travelled(String hospital, String span, long minutes) {}

  /** A centre's own staff at its duty clinics. */
  public record OwnDays(String county, String centre, String physician, String span, int days) {}

  private static final String DAY = "first_day";

  private final JdbcClient sql;

  LedgerCounts(JdbcClient sql) {
    this.sql = sql;
  }

  private record Key(String county, String of, String span, EntryType type) {}

  /**
   * By county, thing and span.
   *
   * @param types all but postings, which have dates alone
   */
  public List<Days> days(
      @Nullable String county,
      By by,
      Set<EntryType> types,
      Span span,
      LocalDate from,
      LocalDate to) {
    var stretches = Stretch.of(span, from, to);
    var of = new Counted(county, by, types, span);
    var all = stretches.stream().flatMap(stretch -> days(of, stretch).stream()).toList();
    if (stretches.size() == 1) {
      return all;
    }
    var sums = new LinkedHashMap<Key, Days>();
    all.forEach(
        one ->
            sums.merge(new Key(one.county(), one.of(), one.span(), one.type()), one, Days::plus));
    return List.copyOf(sums.values());
  }

  private record Counted(@Nullable String county, By by, Set<EntryType> types, Span span) {
    String ofTypes() {
      return types.stream()
          .map(type -> "'" + type.name() + "'")
          .collect(Collectors.joining(", ", " and type in (", ")"));
    }
  }

  private List<Days> days(Counted counted, Stretch stretch) {
    return stretch.whole() == null
        ? daysOfEntries(counted, stretch)
        : daysOfSums(counted, stretch.whole(), stretch);
  }

  private List<Days> daysOfSums(Counted counted, Span whole, Stretch stretch) {
    var span = counted.span();
    return query(
            "select county, thing, type, "
                + parts(span, whole.column())
                + ", sum(days) as days, sum(half_days) as halves, sum(dates) as dates"
                + " from ledger_%s where side = ? and %s between ? and ?"
                    .formatted(whole.inTables(), whole.column())
                + counted.ofTypes()
                + of(counted.county())
                + " group by county, thing, type, "
                + groups(span, whole.column()),
            List.of(counted.by().name(), stretch.from(), stretch.to()),
            counted.county())
        .query((row, number) -> days(span, row))
        .list();
  }

  /**
   * The type is looked at last: H2 takes its index, which has ten years of the type, before that of
   * a few dates.
   */
  private List<Days> daysOfEntries(Counted counted, Stretch stretch) {
    var span = counted.span();
    var column = counted.by().column;
    var inner =
        "select county, %1$s as thing, physician, first_day, type, sum(sign * half_days) as halves"
                .formatted(column)
            + " from ledger_entry where first_day between ? and ?"
            + of(counted.county())
            + " group by county, %1$s, physician, first_day, type having sum(sign) > 0"
                .formatted(column)
            + counted.ofTypes();
    return query(
            "select county, thing, type, "
                + parts(span, DAY)
                + ", count(*) as days, sum(halves) as halves, count(distinct first_day) as dates"
                + " from ("
                + inner
                + ") served group by county, thing, type, "
                + groups(span, DAY),
            List.of(stretch.from(), stretch.to()),
            counted.county())
        .query((row, number) -> days(span, row))
        .list();
  }

  private static Days days(Span span, ResultSet row) throws SQLException {
    return new Days(
        row.getString("county"),
        row.getString("thing"),
        label(span, row),
        EntryType.valueOf(row.getString("type")),
        row.getInt("days"),
        row.getInt("halves"),
        row.getInt("dates"));
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
            List.of(from, to),
            county)
        .query(
            (row, number) ->
                new Deployed(
                    Title.valueOf(row.getString("title")),
                    row.getString("specialty"),
                    row.getInt("days")))
        .list();
  }

  /** By county, centre, physician and span. */
  public List<OwnDays> ownDays(@Nullable String county, Span span, LocalDate from, LocalDate to) {
    return query(
            "select county, centre, physician, "
                + parts(span, DAY)
                + ", count(*) as days from (select county, centre, physician, first_day"
                + " from ledger_entry where first_day between ? and ? and type = 'OWN'"
                + of(county)
                + " group by county, centre, physician, first_day having sum(sign) > 0) served"
                + " group by county, centre, physician, "
                + groups(span, DAY),
            List.of(from, to),
            county)
        .query(
            (row, number) ->
                new OwnDays(
                    row.getString("county"),
                    row.getString("centre"),
                    row.getString("physician"),
                    label(span, row),
                    row.getInt("days")))
        .list();
  }

  /** By hospital and span. */
  public List<Travelled> travelled(String county, Span span, LocalDate from, LocalDate to) {
    return query(
            "select institution, "
                + parts(span, DAY)
                + ", sum(minutes) as minutes from (select institution, physician, centre, first_day,"
                + " max(coalesce(travel_minutes, 0)) as minutes from ledger_entry"
                + " where first_day between ? and ? and type = 'DUTY'"
                + of(county)
                + " group by institution, physician, centre, first_day having sum(sign) > 0) visit"
                + " group by institution, "
                + groups(span, DAY)
                + " order by institution, "
                + groups(span, DAY),
            List.of(from, to),
            county)
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
      String statement, List<Object> values, @Nullable String county) {
    var query = sql.sql(statement).params(values);
    return county == null ? query : query.param(county);
  }

  private static String parts(Span span, String date) {
    return year(date) + " as calendar_year, " + part(span, date) + " as part";
  }

  private static String groups(Span span, String date) {
    return year(date) + (span == Span.YEAR ? "" : ", " + part(span, date));
  }

  private static String year(String date) {
    return "cast(extract(year from " + date + ") as int)";
  }

  private static String part(Span span, String date) {
    var month = "cast(extract(month from " + date + ") as int)";
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
