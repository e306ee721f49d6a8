package org.zhishou.service.platform.database;

import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs a piece of work in one transaction, and again where it had to give way to another that
 * touched the same rows or added one of the same key. The work must bear being run more than once.
 */
public class Transactions {
  private static final int TRIES = 6;

  private final TransactionTemplate template;

  public Transactions(PlatformTransactionManager transactions) {
    template = new TransactionTemplate(transactions);
  }

  /**
   * The result of {@code work}, which is committed. Within a transaction it is a part of that,
   * which is of no use any more where the part gave way: then that is for its owner to run again.
   */
  public <T> T inOne(Supplier<T> work) {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      return commit(work);
    }
    for (var attempt = 1; ; attempt++) {
      try {
        return commit(work);
      } catch (ConcurrencyFailureException | DuplicateKeyException gaveWay) {
        if (attempt == TRIES || Contention.isLockTimeout(gaveWay)) {
          throw gaveWay;
        }
      }
    }
  }

  @SuppressWarnings("NullAway")
  private <T> T commit(Supplier<T> work) {
    return template.execute(status -> work.get());
  }
}
