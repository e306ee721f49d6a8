package org.zhishou.engine.solve;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.bound.CoverageCertificate;
import org.zhishou.engine.bound.SoftBound;
import org.zhishou.engine.scoring.ScoringTables;

/** The soft bound of one solve, worked out on a thread of its own while the search runs. */
final class BoundRun {
  /** About a tenth of the time, on one core. */
  private static final long EFFORT_PER_SECOND = 3_000;

  private static final long MOST_SECONDS = 10_000;

  private final CompletableFuture<SoftBound> bound = new CompletableFuture<>();
  private final Thread thread;
  private volatile boolean stopped;

  BoundRun(ScoringTables tables, CoverageCertificate certificate, Duration limit) {
    var effort = EFFORT_PER_SECOND * Math.min(MOST_SECONDS, limit.toSeconds());
    thread =
        Thread.ofPlatform()
            .daemon()
            .name("soft-bound")
            .unstarted(
                () -> {
                  try {
                    bound.complete(SoftBound.of(tables, certificate, effort, () -> stopped));
                  } catch (RuntimeException | Error fault) {
                    bound.completeExceptionally(fault);
                  }
                });
  }

  /** Once the first roster stands, which this would hold up; later calls change nothing. */
  void start() {
    if (thread.getState() == Thread.State.NEW) {
      thread.start();
    }
  }

  /** Ends the work soon; what was found so far counts. */
  void stop() {
    stopped = true;
  }

  /** Null while it is worked out. */
  @Nullable SoftBound now() {
    return bound.isDone() ? bound.join() : null;
  }

  /**
   * Waits for the bound.
   *
   * @param inFull whether to wait for its last round too, so that the bound is the same every time
   */
  SoftBound atEnd(boolean inFull) {
    stopped |= !inFull;
    return bound.join();
  }
}
