package org.zhishou.engine.search;

import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A thread that does one piece of work after another, handed to it by one other thread, which waits
 * for each. Pieces are shorter than what it takes to wake a thread, so both look out for each other
 * for a while before they sleep.
 */
final class CompanionThread {
  private static final int LOOKS = Runtime.getRuntime().availableProcessors() > 1 ? 2_000 : 0;

  private final Thread thread;
  private volatile @Nullable Runnable work;
  private volatile boolean ended;
  private volatile @Nullable Throwable failure;
  private volatile @Nullable Thread waiting;

  /**
   * @throws OutOfMemoryError if there is no room for another thread
   */
  CompanionThread(String name) {
    thread = Thread.ofPlatform().daemon().name(name).start(this::workUntilEnded);
  }

  private void workUntilEnded() {
    while (!ended) {
      var piece = work;
      if (piece == null) {
        lookOut(() -> work != null || ended);
        continue;
      }
      try {
        piece.run();
      } catch (RuntimeException | Error fault) {
        failure = fault;
      }
      work = null;
      LockSupport.unpark(waiting);
    }
  }

  /** To be followed by {@link #await}. */
  void begin(Runnable piece) {
    waiting = Thread.currentThread();
    work = piece;
    LockSupport.unpark(thread);
  }

  /**
   * Waits until the piece is done.
   *
   * @return what it threw, or null
   */
  @Nullable Throwable await() {
    lookOut(() -> work == null);
    return failure;
  }

  private static void lookOut(BooleanSupplier seen) {
    for (var looks = 0; looks < LOOKS; looks++) {
      if (seen.getAsBoolean()) {
        return;
      }
      Thread.onSpinWait();
    }
    while (!seen.getAsBoolean()) {
      LockSupport.park();
    }
  }

  void end() {
    ended = true;
    LockSupport.unpark(thread);
  }
}
