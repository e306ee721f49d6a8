package org.zhishou.service.platform.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;

/** One PostgreSQL server for all tests of a process, started by the first that asks. */
public final class EmbeddedPostgresServer {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private EmbeddedPostgresServer() {}

  private static final class Started {
    static final EmbeddedPostgres SERVER = start();
  }

  private static EmbeddedPostgres start() {
    try {
      return EmbeddedPostgres.builder().setPGStartupWait(PATIENCE).start();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The JDBC address of an empty database that nobody else uses. */
  public static String freshDatabase() {
    var name = "test_" + UUID.randomUUID().toString().replace("-", "");
    try (var connection = Started.SERVER.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("create database " + name);
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
    return Started.SERVER.getJdbcUrl("postgres", name);
  }
}
