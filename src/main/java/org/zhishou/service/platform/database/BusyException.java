package org.zhishou.service.platform.database;

import org.springframework.transaction.CannotCreateTransactionException;

/** As many write at this moment as may; it may go well in a moment. */
final class BusyException extends CannotCreateTransactionException {
  BusyException() {
    super("As many transactions write as may at once");
  }
}
