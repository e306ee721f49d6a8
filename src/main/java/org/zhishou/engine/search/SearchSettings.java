package org.zhishou.engine.search;

import ai.timefold.solver.core.config.solver.EnvironmentMode;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * When a search ends, what its randomness starts from and how suspicious it is of itself.
 *
 * @param limit wall-clock time for the search
 * @param unimprovedLimit time without a better roster, or null
 * @param steps search steps of {@link #MOVES_PER_STEP} moves, or null
 * @param threads that may search at once, 1 or more; where steps end the search, the roster depends
 *     on their number
 * @param mode FULL_ASSERT also sends every move tried through the solver, and compares
 */
public record SearchSettings(
    Duration limit,
    @Nullable Duration unimprovedLimit,
    @Nullable Long steps,
    long seed,
    int threads,
    EnvironmentMode mode) {
  /** A step is this many moves tried. */
  public static final int MOVES_PER_STEP = 10;
}
