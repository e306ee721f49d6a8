package org.zhishou.service.record.ledger;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zhishou.service.county.registry.CountyStore;

/**
 * Keeps the sums by month true to the ledger, in the transaction of the entry. Quarters share
 * months where they meet, so the county is locked.
 */
@Component
class LedgerMonths {
  private final JdbcClient sql;

  private final CountyStore counties;

  LedgerMonths(JdbcClient sql, CountyStore counties) {
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
    var first = entry.from().withDayOfMonth(1);
    sql.sql(
            "delete from ledger_month where county = ? and side = ? and thing = ?"
                + " and month_start = ?")
        .params(entry.county(), side.name(), thing, first)
        .update();
    insert(entry.county(), side, thing, first);
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
        .params(side.name(), first, county, thing, first, first.plusMonths(1).minusDays(1))
        .update();
  }
}
