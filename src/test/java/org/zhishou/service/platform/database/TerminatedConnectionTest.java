package org.zhishou.service.platform.database;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the libraries report when PostgreSQL ends a connection that somebody has taken out of the
 * pool, as it does when it is stopped: however they wrap it, it is an outage.
 */
class TerminatedConnectionTest {
  private static JdbcClient server;
  private static HikariDataSource pool;

  @BeforeAll
  static void connect() {
    var url = EmbeddedPostgresServer.freshDatabase();
    server = JdbcClient.create(new DriverManagerDataSource(url));
    var settings = new HikariConfig();
    settings.setJdbcUrl(url);
    settings.setMaximumPoolSize(1);
    pool = new HikariDataSource(settings);
  }

  @AfterAll
  static void disconnect() {
    pool.close();
  }

  /** A pool whose connections are gone by the time that they are used. */
  private static DataSource broken() {
    return new DelegatingDataSource(pool) {
      @Override
      public Connection getConnection() throws SQLException {
        var taken = super.getConnection();
        var single = new SingleConnectionDataSource(taken, true);
        terminate(JdbcClient.create(single));
        return taken;
      }
    };
  }

  /** Ends the connection that a client works on. */
  private static void terminate(JdbcClient client) {
    var process = client.sql("select pg_backend_pid()").query(Integer.class).single();
    server.sql("select pg_terminate_backend(?)").param(process).query().listOfRows();
    await()
        .until(
            () ->
                server
                    .sql("select pid from pg_stat_activity where pid = ?")
                    .param(process)
                    .query()
                    .listOfRows()
                    .isEmpty());
  }

  private static void expectOutage(Runnable work) {
    assertThatThrownBy(work::run).matches(Outage::isBehind, "is an outage");
  }

  @Test
  void aStatement() {
    expectOutage(() -> JdbcClient.create(broken()).sql("select 1").query().listOfRows());
  }

  @Test
  void aTransactionOfWhichAStatementFailsAndThenTheRollback() {
    var database = broken();
    var transaction = new TransactionTemplate(new JdbcTransactionManager(database));
    expectOutage(
        () ->
            transaction.executeWithoutResult(
                status -> JdbcClient.create(database).sql("select 1").query().listOfRows()));
  }

  @Test
  void aTransactionOfWhichTheCommitFails() {
    var transaction = new TransactionTemplate(new JdbcTransactionManager(pool));
    expectOutage(
        () -> transaction.executeWithoutResult(status -> terminate(JdbcClient.create(pool))));
  }

  @Test
  void aRefusalWithinATransactionOfWhichTheRollbackFails() {
    var transaction = new TransactionTemplate(new JdbcTransactionManager(pool));
    expectOutage(
        () ->
            transaction.executeWithoutResult(
                status -> {
                  terminate(JdbcClient.create(pool));
                  throw new IllegalStateException("refused");
                }));
  }

  @Test
  void theScheduler() {
    var task = Tasks.oneTime("any").execute((instance, context) -> {});
    var client =
        SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(broken()), task).build();
    expectOutage(() -> client.getScheduledExecutionsForTask("any"));
    expectOutage(() -> client.scheduleIfNotExists(task.instance("one"), Instant.EPOCH));
  }
}
