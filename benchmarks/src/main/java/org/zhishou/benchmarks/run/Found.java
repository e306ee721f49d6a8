package org.zhishou.benchmarks.run;

import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.roster.Duty;

/**
 * What an engine hands out.
 *
 * @param duties null where it found no roster, or was not asked for one
 * @param moves roster changes tried and scored; empty where the engine does not work by moves
 * @param bound what no roster can be better than; NONE where nothing is proven
 */
public record Found(@Nullable List<Duty> duties, OptionalLong moves, Bound bound) {
  public static Found of(List<Duty> duties, long moves) {
    return new Found(duties, OptionalLong.of(moves), Bound.NONE);
  }
}
