package org.zhishou.service.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

class OutageTest {
  @ParameterizedTest
  @ValueSource(strings = {"08006", "57P01", "53300", "58030", "90098"})
  void aConnectionThatBreaksOffIsOne(String state) {
    var broken = new IllegalStateException(new SQLException("broken", state));
    assertThat(Outage.isBehind(broken)).isTrue();
  }

  @Test
  void aDatabaseThatCannotWriteIsOne() {
    var failed = new SQLException("General error", "HY000", new IOException("No space left"));
    assertThat(Outage.isBehind(new IllegalStateException(failed))).isTrue();
    assertThat(Outage.isBehind(new CannotCreateTransactionException("none"))).isTrue();
  }

  @Test
  void aTransactionThatCannotBeRolledBackSinceTheDatabaseDiedIsOne() {
    var gone = new SQLException("Connection is closed");
    assertThat(Outage.isBehind(new TransactionSystemException("JDBC rollback failed", gone)))
        .isTrue();
  }

  /** As the scheduler reports it, whose connection the pool has closed by then. */
  @Test
  void aRollbackOnAClosedConnectionIsOneIfTheStatementBeforeItMetOne() {
    var rollback = new SQLException("Connection is closed");
    var reported = new IllegalStateException("Failed to rollback", rollback);
    assertThat(Outage.isBehind(reported)).isFalse();
    reported.addSuppressed(new IllegalStateException(new SQLException("terminated", "57P01")));
    assertThat(Outage.isBehind(reported)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"55P03", "HYT00"})
  void aLockThatIsNotHadInTimeIsNoneButContention(String state) {
    var late = new IllegalStateException(new SQLException("lock timeout", state));
    assertThat(Outage.isBehind(late)).isFalse();
    assertThat(Contention.isBehind(late)).isTrue();
  }

  @Test
  void whatIsWrongWithAStatementOrAClientIsNone() {
    var refused = new DataIntegrityViolationException("no", new SQLException("no", "23505"));
    assertThat(Outage.isBehind(refused)).isFalse();
    assertThat(Outage.isBehind(new IOException("Broken pipe"))).isFalse();
    assertThat(Outage.isBehind(null)).isFalse();
  }
}
