package org.zhishou.service.platform.database;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;

/** Whether something failed because others hold what it wants, and may go well in a moment. */
public final class Contention {
  /** A lock was not had in time: PostgreSQL's lock_not_available, and H2's lock timeout. */
  private static final Set<String> LOCK_TIMEOUTS = Set.of("55P03", "HYT00");

  private Contention() {}

  public static boolean isBehind(@Nullable Throwable failure) {
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof BusyException || cause instanceof ConcurrencyFailureException) {
        return true;
      }
    }
    return failure != null && isLockTimeout(failure);
  }

  /** Whether it was a lock that was waited for as long as may be: not to be tried again at once. */
  static boolean isLockTimeout(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && LOCK_TIMEOUTS.contains(sql.getSQLState())) {
        return true;
      }
    }
    return false;
  }
}
