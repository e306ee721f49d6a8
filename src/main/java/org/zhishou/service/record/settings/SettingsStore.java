package org.zhishou.service.record.settings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhishou.service.platform.database.Rows;

/** The settings of counties that changed any. */
@Repository
public class SettingsStore {
  /**
   * @param version counts the writes, from 1; 0 where the county changed nothing
   */
  record Kept(RecordSettings settings, long version) {}

  private final JdbcClient sql;

  SettingsStore(JdbcClient sql) {
    this.sql = sql;
  }

  /** Those of a county, usual where it changed none. */
  public RecordSettings of(String county) {
    return find(county).map(Kept::settings).orElse(RecordSettings.USUAL);
  }

  Optional<Kept> find(String county) {
    return sql.sql("select * from record_settings where county = ?")
        .param(county)
        .query(SettingsStore::kept)
        .optional();
  }

  void keep(String county, Kept settings, String by, Instant at) {
    sql.sql("delete from record_settings where county = ?").param(county).update();
    sql.sql(
            "insert into record_settings (county, document, version, changed_by, changed_at)"
                + " values (?, ?, ?, ?, ?)")
        .params(county, Rows.json(settings.settings()), settings.version(), by, Rows.time(at))
        .update();
  }

  private static Kept kept(ResultSet row, int number) throws SQLException {
    var form = Rows.read(row.getString("document"), SettingsForm.class);
    return new Kept(form.settings(), row.getLong("version"));
  }
}
