package org.zhishou.engine.solve;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * When a solve ends, whichever comes first, and what its randomness starts from.
 *
 * @param limit wall-clock time in all
 * @param unimprovedLimit time without a better roster, or null for no such end
 * @param steps search steps, or null for no such end; where they end the solve, the same problem,
 *     seed and steps give the same roster, to the byte
 * @param seed of everything random in the search
 * @param threads that may search at once, 1 or more; what they give by steps depends on how many
 *     they are, and is the same every time with as many
 */
public record SolveSettings(
    Duration limit,
    @Nullable Duration unimprovedLimit,
    @Nullable Long steps,
    long seed,
    int threads) {
  public SolveSettings {
    if (threads < 1) {
      throw new IllegalArgumentException("threads is " + threads + " and must be 1 or more");
    }
  }

  /** On one thread. */
  public SolveSettings(
      Duration limit, @Nullable Duration unimprovedLimit, @Nullable Long steps, long seed) {
    this(limit, unimprovedLimit, steps, seed, 1);
  }

  public SolveSettings withThreads(int threads) {
    return new SolveSettings(limit, unimprovedLimit, steps, seed, threads);
  }

  public static SolveSettings ofSeconds(long seconds) {
    return new SolveSettings(Duration.ofSeconds(seconds), null, null, 0);
  }
}
