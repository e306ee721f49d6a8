package org.zhishou.service.platform.database;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** Whether something failed because the database cannot be reached, and may go well later. */
public final class Outage {
  /**
   * SQL states by their class: connection, insufficient resources, limit exceeded, operator
   * intervention, system error; {@code 90} are H2's own, of which some mean that it is shut.
   */
  private static final Set<String> CLASSES = Set.of("08", "53", "54", "57", "58");

  /** H2: database closed, IO error, file corrupted or locked, out of space, connection broken. */
  private static final Set<String> OF_H2 =
      Set.of("90007", "90013", "90020", "90028", "90030", "90031", "90067", "90098", "90121");

  private Outage() {}

  /**
   * Whether one of the causes says so, or what a cause suppressed: where a statement failed and
   * then its rollback, some report the rollback and suppress what the statement said.
   */
  public static boolean isBehind(@Nullable Throwable failure) {
    var ofTheDatabase = false;
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof BusyException) {
        return false;
      }
      if (cause instanceof CannotCreateTransactionException
          || cause instanceof TransactionSystemException
          || cause instanceof DataAccessResourceFailureException
          || cause instanceof SQLTransientConnectionException
          || cause instanceof SQLRecoverableException
          || (cause instanceof SQLException sql && saysSo(sql.getSQLState()))
          || (ofTheDatabase && cause instanceof IOException)
          || Arrays.stream(cause.getSuppressed()).anyMatch(Outage::isBehind)) {
        return true;
      }
      ofTheDatabase |= cause instanceof SQLException;
    }
    return false;
  }

  private static boolean saysSo(@Nullable String state) {
    return state != null
        && state.length() == 5
        && (CLASSES.contains(state.substring(0, 2)) || OF_H2.contains(state));
  }
}
