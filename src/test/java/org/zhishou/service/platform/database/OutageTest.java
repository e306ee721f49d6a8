package org.zhishou.service.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.CannotCreateTransactionException;

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
  void whatIsWrongWithAStatementOrAClientIsNone() {
    var refused = new DataIntegrityViolationException("no", new SQLException("no", "23505"));
    assertThat(Outage.isBehind(refused)).isFalse();
    assertThat(Outage.isBehind(new IOException("Broken pipe"))).isFalse();
    assertThat(Outage.isBehind(null)).isFalse();
  }
}
