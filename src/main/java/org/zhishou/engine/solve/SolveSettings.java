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
 */
public record SolveSettings(
    Duration limit, @Nullable Duration unimprovedLimit, @Nullable Long steps, long seed) {
  public static SolveSettings ofSeconds(long seconds) {
    return new SolveSettings(Duration.ofSeconds(seconds), null, null, 0);
  }
}
