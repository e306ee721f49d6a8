package org.zhishou.engine.solve;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.bound.RaisedPrices;
import org.zhishou.engine.bound.SoftBound;

/** The soft bound of one solve, worked out on a thread of its own while the search runs. */
final class BoundRun {
  /** About a tenth of the time, on one core that has the search to do as well. */
  private static final long EFFORT_PER_SECOND = 5_000;

  /** About as much of the time of all cores, where there are several. */
  private static final long EFFORT_PER_SECOND_AND_THREAD = 10_000;

  private static final long MOST_EFFORT_PER_SECOND = 80_000;

  private static final long MOST_SECONDS = 10_000;
  private static final long ASK_MILLIS = 200;

  private final CompletableFuture<Optional<SoftBound>> bound = new CompletableFuture<>();
  private final Thread thread;
  private final BooleanSupplier overdue;
  private volatile boolean stopped;
  private volatile @Nullable Long risen;

  /**
   * @param prices asked for when the run starts
   * @param overdue once it is true, nobody waits for the bound, unless in full
   */
  BoundRun(Supplier<RaisedPrices> prices, BooleanSupplier overdue) {
    this.overdue = overdue;
    thread =
        Thread.ofPlatform()
            .daemon()
            .name("soft-bound")
            .unstarted(() -> complete(() -> bound(prices.get())));
  }

  /** How far a solve should raise prices. */
  static long effort(SolveSettings settings) {
    return effortPerSecond(settings.threads())
        * Math.min(MOST_SECONDS, settings.limit().toSeconds());
  }

  private static long effortPerSecond(int threads) {
    return threads == 1
        ? EFFORT_PER_SECOND
        : Math.min(MOST_EFFORT_PER_SECOND, EFFORT_PER_SECOND_AND_THREAD * threads);
  }

  private SoftBound bound(RaisedPrices prices) {
    return SoftBound.of(prices, () -> stopped, better -> risen = better);
  }

  /** A roster is complete without a bound that the memory does not suffice for. */
  void complete(Supplier<SoftBound> work) {
    try {
      bound.complete(overdue.getAsBoolean() ? Optional.empty() : Optional.of(work.get()));
    } catch (VirtualMachineError exhausted) {
      bound.complete(Optional.empty());
    } catch (RuntimeException | Error fault) {
      bound.completeExceptionally(fault);
    }
  }

  /** Once the first roster stands, which this would hold up; later calls change nothing. */
  void start() {
    if (thread.getState() != Thread.State.NEW) {
      return;
    }
    try {
      thread.start();
    } catch (OutOfMemoryError noThread) {
      bound.complete(Optional.empty());
    }
  }

  boolean isRunning() {
    return thread.isAlive();
  }

  /** Ends the work soon; what was found so far counts. */
  void stop() {
    stopped = true;
  }

  /** Null while it is worked out, and where it could not be. */
  @Nullable SoftBound now() {
    return bound.isDone() ? bound.join().orElse(null) : null;
  }

  /** What is proven so far of rosters of the certificate's coverage; null before anything is. */
  @Nullable Long soFar() {
    return risen;
  }

  /**
   * Waits for the bound.
   *
   * @param inFull whether to wait for its last round too, however long that takes on this machine,
   *     so that the bound is the same every time; it ends by its own effort
   * @return null where there is none in time, or the memory does not suffice for it
   */
  @Nullable SoftBound atEnd(boolean inFull) {
    stopped |= !inFull;
    while (!bound.isDone() && (inFull || !overdue.getAsBoolean())) {
      bound.copy().completeOnTimeout(Optional.empty(), ASK_MILLIS, TimeUnit.MILLISECONDS).join();
    }
    stopped = true;
    return now();
  }
}
