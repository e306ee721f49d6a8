package org.zhishou.service;

import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What comes while a transaction is open. */
public final class Meanwhile {
  private Meanwhile() {}

  /** What the other call answers, which begins between two steps of one transaction. */
  public static <T> T between(
      PlatformTransactionManager transactions, Runnable first, Supplier<T> other, Runnable then) {
    var answers = new ArrayList<CompletableFuture<T>>();
    new TransactionTemplate(transactions)
        .executeWithoutResult(
            status -> {
              first.run();
              answers.add(CompletableFuture.supplyAsync(other));
              awaitItsEndOrItsWaiting(answers.getFirst());
              then.run();
            });
    return answers.getFirst().join();
  }

  /** In half a second it has ended or waits for what the transaction holds. */
  private static void awaitItsEndOrItsWaiting(CompletableFuture<?> answer) {
    try {
      answer.get(500, TimeUnit.MILLISECONDS);
    } catch (TimeoutException itWaits) {
      return;
    } catch (InterruptedException | ExecutionException failed) {
      throw new AssertionError(failed);
    }
  }
}
