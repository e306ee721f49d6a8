package org.zhishou.service.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhishou.service.auditlog.AuditLogFixture;

class AuditLogCommandTest {
  final StringWriter out = new StringWriter();
  final StringWriter err = new StringWriter();
  final String database = "jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=PostgreSQL;DB_CLOSE_DELAY=-1";

  int verify(String address) {
    return Cli.run(
        new PrintWriter(out),
        new PrintWriter(err),
        "audit-log",
        "verify",
        "--lang",
        "en",
        "--database",
        address);
  }

  @BeforeEach
  void record() {
    Flyway.configure().dataSource(database, "", "").load().migrate();
    AuditLogFixture.record(database, InstantSource.system(), "ningdu", 3);
    AuditLogFixture.record(database, InstantSource.system(), null, 1);
  }

  @AfterEach
  void close() throws SQLException {
    sql("shutdown");
  }

  void sql(String statement) throws SQLException {
    try (Connection connection = DriverManager.getConnection(database);
        var executed = connection.createStatement()) {
      executed.execute(statement);
    }
  }

  @Test
  void anIntactLogIsTold() {
    assertThat(verify(database)).as(err.toString()).isZero();
    assertThat(out.toString())
        .contains("ningdu: 3 entries, all as they were recorded")
        .contains("of no county: 1 entries");
  }

  @Test
  void theFirstBrokenEntryIsNamed() throws SQLException {
    sql("update audit_entry set actor_name = 'somebody else' where chain = 'ningdu' and seq = 2");
    assertThat(verify(database)).isEqualTo(1);
    assertThat(out.toString()).contains("ningdu: entry 2 is not as it was recorded");
  }

  @Test
  void aDatabaseThatCannotBeReadIsNamedWithoutItsPassword() {
    assertThat(verify("jdbc:nonsense://host/db?password=hidden")).isEqualTo(2);
    assertThat(err.toString()).contains("jdbc:nonsense://host/db").doesNotContain("hidden");
  }
}
