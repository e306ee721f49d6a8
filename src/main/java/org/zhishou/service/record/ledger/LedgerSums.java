package org.zhishou.service.record.ledger;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zhishou.service.county.registry.CountyStore;

/**
 * Keeps the sums by month, quarter and year true to the ledger, in the transaction of the entry.
 * Quarters share months where they meet, so the county is locked.
 */
@Component
class LedgerSums {
  private final JdbcClient sql;

  private final CountyStore counties;

  LedgerSums(JdbcClient sql, CountyStore counties) {
    this.sql = sql;
    this.counties = counties;
  }

  /** After an entry was made. */
  void recount(LedgerEntry entry) {
    if (entry.type() == EntryType.POSTING) {
      return;
    }
    counties.lock(entry.county());
    recount(entry, LedgerCounts.By.CENTRE, entry.centre().id());
    recount(entry, LedgerCounts.By.HOSPITAL, entry.by().institution().id());
  }

  private void recount(LedgerEntry entry, LedgerCounts.By side, String thing) {
    var county = entry.county();
    var month = delete(county, side, thing, Span.MONTH, entry.from());
    insert(county, side, thing, month);
    for (var span : List.of(Span.QUARTER, Span.YEAR)) {
      var first = delete(county, side, thing, span, entry.from());
      sumUp(county, side, thing, span, first);
    }
  }

  /** Gives the first day of what was deleted. */
  private LocalDate delete(
      String county, LedgerCounts.By side, String thing, Span span, LocalDate date) {
    var first = span.firstDay(date);
    sql.sql(
            "delete from ledger_%s where county = ? and side = ? and thing = ? and %s = ?"
                .formatted(span.inTables(), span.column()))
        .params(county, side.name(), thing, first)
        .update();
    return first;
  }

  private void sumUp(
      String county, LedgerCounts.By side, String thing, Span span, LocalDate first) {
    sql.sql(
            """
            insert into ledger_%s (county, side, thing, %s, type, days, half_days, dates)
            select county, side, thing, cast(? as date), type,
              sum(days), sum(half_days), sum(dates)
            from ledger_month
            where county = ? and side = ? and thing = ? and month_start between ? and ?
            group by county, side, thing, type"""
                .formatted(span.inTables(), span.column()))
        .params(first, county, side.name(), thing, first, span.lastDay(first))
        .update();
  }

  private void insert(String county, LedgerCounts.By side, String thing, LocalDate first) {
    sql.sql(
            """
            insert into ledger_month
              (county, side, thing, month_start, type, days, half_days, dates)
            select county, cast(? as varchar(20)), thing, cast(? as date), type,
              count(*), sum(halves), count(distinct first_day)
            from (select county, %1$s as thing, physician, first_day, type,
                    sum(sign * half_days) as halves
                  from ledger_entry
                  where county = ? and %1$s = ? and first_day between ? and ? and type <> 'POSTING'
                  group by county, %1$s, physician, first_day, type having sum(sign) > 0) served
            group by county, thing, type"""
                .formatted(side.column()))
        .params(side.name(), first, county, thing, first, Span.MONTH.lastDay(first))
        .update();
  }
}
