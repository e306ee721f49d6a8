package org.zhishou.service.auditlog;

import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Writes entries into a database of a test without the application. */
public final class AuditLogFixture {
  private AuditLogFixture() {}

  public static void record(
      String database, InstantSource clock, @Nullable String county, int entries) {
    var source = new DriverManagerDataSource(database);
    var log =
        new AuditLog(JdbcClient.create(source), new DataSourceTransactionManager(source), clock);
    for (var i = 0; i < entries; i++) {
      log.record(Actor.named("bureau"), Deed.success(county, "update", "users/" + i));
    }
  }
}
