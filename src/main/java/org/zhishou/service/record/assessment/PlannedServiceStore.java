package org.zhishou.service.record.assessment;

import static java.time.temporal.ChronoUnit.DAYS;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhishou.service.record.ledger.EntryType;
import org.zhishou.service.record.ledger.LedgerCounts;
import org.zhishou.service.record.ledger.Span;
import org.zhishou.service.rounds.round.RoundKey;

/** What rosters that hold send where. */
@Repository
class PlannedServiceStore {
  /**
   * @param count physicians' days, half-days or tours, by {@code type}
   */
  record Planned(String county, String thing, String span, EntryType type, int count) {}

  private record Key(String county, String thing, String span, EntryType type) {}

  /** Rounds begin within a year of any date of theirs: their weeks are at most 27. */
  private static final int MOST_DAYS = 27 * 7;

  private final JdbcClient sql;
  private final JdbcTemplate batches;

  PlannedServiceStore(JdbcClient sql, JdbcTemplate batches) {
    this.sql = sql;
    this.batches = batches;
  }

  /** The rounds that it has anything of. */
  Set<RoundKey> rounds() {
    return sql.sql("select distinct county, round from planned_service")
        .query((row, at) -> new RoundKey(row.getString("county"), row.getString("round")))
        .set();
  }

  /** In place of all that the round had. */
  void replaceRound(RoundKey round, List<PlannedService> planned) {
    sql.sql("delete from planned_service where county = ? and round = ?")
        .params(round.county(), round.id())
        .update();
    batches.batchUpdate(
        "insert into planned_service (county, round, side, thing, type, first_day, by_day)"
            + " values (?, ?, ?, ?, ?, ?, ?)",
        planned.stream()
            .map(
                one ->
                    new Object[] {
                      round.county(),
                      round.id(),
                      one.side().name(),
                      one.thing(),
                      one.type().name(),
                      one.firstDay(),
                      Arrays.stream(one.byDay())
                          .mapToObj(Integer::toString)
                          .collect(Collectors.joining(","))
                    })
            .toList());
  }

  /**
   * By county, thing, span and type; both dates within.
   *
   * @param county null for all
   */
  List<Planned> counts(
      @Nullable String county,
      LedgerCounts.By side,
      Set<EntryType> types,
      Span span,
      LocalDate from,
      LocalDate to) {
    var counts = new HashMap<Key, Integer>();
    var query =
        sql.sql(
                "select county, thing, type, first_day, by_day from planned_service"
                    + " where side = ? and first_day between ? and ? and type in ("
                    + types.stream()
                        .map(type -> "'" + type.name() + "'")
                        .collect(Collectors.joining(", "))
                    + ")"
                    + (county == null ? "" : " and county = ?"))
            .params(side.name(), from.minusDays(MOST_DAYS), to);
    (county == null ? query : query.param(county))
        .query((ResultSet row) -> add(row, span, from, to, counts));
    return counts.entrySet().stream()
        .map(
            one ->
                new Planned(
                    one.getKey().county(),
                    one.getKey().thing(),
                    one.getKey().span(),
                    one.getKey().type(),
                    one.getValue()))
        .toList();
  }

  private static void add(
      ResultSet row, Span span, LocalDate from, LocalDate to, Map<Key, Integer> counts)
      throws SQLException {
    var county = row.getString("county");
    var thing = row.getString("thing");
    var type = EntryType.valueOf(row.getString("type"));
    var first = Objects.requireNonNull(row.getObject("first_day", LocalDate.class));
    var byDay = row.getString("by_day");
    var at = 0;
    var date = first;
    while (at < byDay.length()) {
      var last = span.lastDay(date);
      var within = Math.toIntExact(DAYS.between(date, from));
      var beyond = Math.toIntExact(DAYS.between(date, to.isBefore(last) ? to : last)) + 1;
      var days = Math.toIntExact(DAYS.between(date, last)) + 1;
      var sum = 0;
      // Splitting by a pattern would cost most of what the figures of a province cost.
      for (var day = 0; day < days && at < byDay.length(); day++) {
        var number = 0;
        for (; at < byDay.length() && byDay.charAt(at) != ','; at++) {
          number = number * 10 + byDay.charAt(at) - '0';
        }
        at++;
        if (day >= within && day < beyond) {
          sum += number;
        }
      }
      if (sum > 0) {
        counts.merge(new Key(county, thing, span.label(date), type), sum, Integer::sum);
      }
      date = last.plusDays(1);
    }
  }
}
