package org.zhishou.service.solving.job;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.solve.SolveSettings;

/**
 * When a job's search ends, whichever comes first, and what its randomness starts from.
 *
 * @param seconds wall-clock time in all, 1 or more
 * @param steps search steps, 1 or more, or null for no such end
 * @param unimprovedSeconds without a better roster, 1 or more, or null for no such end
 */
public record SolveTerms(
    int seconds, long seed, @Nullable Long steps, @Nullable Integer unimprovedSeconds) {
  /**
   * @param threads that may search at once; where steps end the search, one does, so that the
   *     roster is the same on every node
   */
  SolveSettings settings(int threads) {
    var unimproved = unimprovedSeconds == null ? null : Duration.ofSeconds(unimprovedSeconds);
    return new SolveSettings(
        Duration.ofSeconds(seconds), unimproved, steps, seed, steps == null ? threads : 1);
  }
}
