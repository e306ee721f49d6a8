package org.zhishou.service.county.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhishou.engine.problem.CalendarDays;
import org.zhishou.engine.problem.RegistryReader;
import org.zhishou.service.platform.database.Rows;

/** Each county's working calendar. */
@Repository
public class CalendarStore {
  private final JdbcClient sql;

  CalendarStore(JdbcClient sql) {
    this.sql = sql;
  }

  /** A county has one from its first hour. */
  public CountyCalendar find(String county) {
    return sql.sql("select * from working_calendar where county = ?")
        .param(county)
        .query(CalendarStore::calendar)
        .single();
  }

  void insert(CountyCalendar calendar) {
    sql.sql(
            "insert into working_calendar (county, document, version, updated_at) "
                + "values (?, ?, ?, ?)")
        .param(calendar.county())
        .param(json(calendar.own()))
        .param(calendar.version())
        .param(Rows.time(calendar.updatedAt()))
        .update();
  }

  void update(CountyCalendar calendar) {
    sql.sql(
            "update working_calendar set document = ?, version = ?, updated_at = ? where county ="
                + " ?")
        .param(json(calendar.own()))
        .param(calendar.version())
        .param(Rows.time(calendar.updatedAt()))
        .param(calendar.county())
        .update();
  }

  private static @Nullable String json(@Nullable CalendarDays own) {
    return own == null ? null : Rows.json(own);
  }

  private static CountyCalendar calendar(ResultSet row, int number) throws SQLException {
    var document = Optional.ofNullable(row.getString("document"));
    return new CountyCalendar(
        row.getString("county"),
        document.map(Rows::document).map(new RegistryReader()::calendar).orElse(null),
        row.getLong("version"),
        Rows.instant(row, "updated_at"));
  }
}
