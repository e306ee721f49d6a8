package org.zhishou.engine.bound;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;

/**
 * The physicians' side round by round, on several threads: each takes the next physician whom
 * nobody has taken. Who takes whom changes nothing, since {@link LastChoices} are kept once for all
 * threads and each physician's share is entered apart.
 */
final class PhysicianShares implements AutoCloseable {
  private final List<PhysicianShare> ofThreads = new ArrayList<>();
  private final double[] least;
  private final IntSupplier threads;
  private final ExecutorService others =
      Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("prices-", 1).factory());

  /**
   * @param own the calling thread's
   * @param threads that may be at work, the calling one among them; asked every round
   */
  PhysicianShares(PhysicianShare own, int physicians, IntSupplier threads) {
    ofThreads.add(own);
    least = new double[physicians];
    this.threads = threads;
  }

  /**
   * Works out {@link PhysicianShare#least} of every physician.
   *
   * @return whether of all of them: not if stopped
   */
  boolean workOut(Prices prices, int[] timesOn, BooleanSupplier stopped) {
    var next = new AtomicInteger();
    var working = new ArrayList<CompletableFuture<Void>>();
    var helpers = Math.min(threads.getAsInt(), least.length) - 1;
    for (var i = 1; i <= helpers && hasShare(i); i++) {
      var share = ofThreads.get(i);
      if (!begin(() -> work(share, next, prices, timesOn, stopped), working)) {
        break;
      }
    }
    work(ofThreads.getFirst(), next, prices, timesOn, stopped);
    working.forEach(PhysicianShares::await);
    return next.get() >= least.length;
  }

  /** What {@link #workOut} came to. */
  double least(int physician) {
    return least[physician];
  }

  private void work(
      PhysicianShare share,
      AtomicInteger next,
      Prices prices,
      int[] timesOn,
      BooleanSupplier stopped) {
    while (!stopped.getAsBoolean()) {
      var physician = next.getAndIncrement();
      if (physician >= least.length) {
        return;
      }
      least[physician] = share.least(physician, prices, timesOn);
    }
  }

  /** Whether there is room for one more thread's. */
  private boolean hasShare(int thread) {
    try {
      if (thread == ofThreads.size()) {
        ofThreads.add(ofThreads.getFirst().sibling());
      }
      return true;
    } catch (OutOfMemoryError noRoom) {
      return false;
    }
  }

  /** Whether there is room for one more thread. */
  private boolean begin(Runnable piece, List<CompletableFuture<Void>> working) {
    try {
      working.add(CompletableFuture.runAsync(piece, others));
      return true;
    } catch (OutOfMemoryError noRoom) {
      return false;
    }
  }

  private static void await(CompletableFuture<Void> piece) {
    try {
      piece.join();
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof Error error) {
        throw error;
      }
      throw failed.getCause() instanceof RuntimeException fault ? fault : failed;
    }
  }

  /** Ends the threads. */
  @Override
  public void close() {
    others.close();
  }
}
