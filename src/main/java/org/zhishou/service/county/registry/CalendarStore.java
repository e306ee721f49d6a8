package org.zhishou.service.county.registry;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhishou.engine.problem.CalendarDays;
import org.zhishou.engine.problem.RegistryReader;
import org.zhishou.service.platform.database.RecordColumns;
import org.zhishou.service.platform.database.Rows;
import org.zhishou.service.platform.database.Table;

/** Each county's working calendar. */
@Repository
public class CalendarStore {
  private final JdbcClient sql;
  private final Table<CountyCalendar> calendars;

  CalendarStore(JdbcClient sql) {
    this.sql = sql;
    calendars =
        new Table<>(
            sql,
            "working_calendar",
            CountyCalendar.class,
            new RecordColumns()
                .named("own", "document")
                .<CalendarDays>text(
                    "own", Rows::json, json -> new RegistryReader().calendar(Rows.document(json))));
  }

  /** A county has one from its first hour. */
  public CountyCalendar find(String county) {
    return sql.sql("select * from working_calendar where county = ?")
        .param(county)
        .query(calendars)
        .single();
  }

  void insert(CountyCalendar calendar) {
    calendars.insert(calendar);
  }

  void update(CountyCalendar calendar) {
    calendars.update(calendar, "document, version, updated_at", "county");
  }
}
