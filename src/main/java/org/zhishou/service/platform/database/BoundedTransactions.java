package org.zhishou.service.platform.database;

import java.util.ArrayDeque;
import java.util.Deque;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;

/** Begins as many writing transactions at once as {@link Writers} has places for. */
final class BoundedTransactions extends JdbcTransactionManager {
  private static final Writers.Place NONE = () -> {};

  private final transient Writers writers;

  /** Of the transactions that this thread has begun, the latest first. */
  private final transient ThreadLocal<Deque<Writers.Place>> places =
      ThreadLocal.withInitial(ArrayDeque::new);

  BoundedTransactions(DataSource database, Writers writers) {
    super(database);
    this.writers = writers;
  }

  @Override
  protected void doBegin(Object transaction, TransactionDefinition definition) {
    var place = definition.isReadOnly() ? NONE : writers.take();
    try {
      super.doBegin(transaction, definition);
    } catch (RuntimeException | Error failed) {
      place.giveBack();
      throw failed;
    }
    places.get().push(place);
  }

  @Override
  protected void doCleanupAfterCompletion(Object transaction) {
    try {
      super.doCleanupAfterCompletion(transaction);
    } finally {
      places.get().pop().giveBack();
    }
  }
}
