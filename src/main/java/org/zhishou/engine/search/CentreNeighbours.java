package org.zhishou.engine.search;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.zhishou.engine.scoring.ScoringTables;

/** Which clinics, on site or remote, share the most candidates with one. */
final class CentreNeighbours {
  private CentreNeighbours() {}

  /** At most {@code count} clinics, the one itself first. */
  static int[] of(ScoringTables tables, int centre, int count) {
    var shared = new int[tables.sites()];
    for (var physician : tables.candidates(centre)) {
      for (var other : tables.sitesOf(physician)) {
        shared[other]++;
      }
    }
    shared[centre] = Integer.MAX_VALUE;
    return IntStream.range(0, shared.length)
        .filter(other -> shared[other] > 0 && !tables.isTour(other))
        .boxed()
        .sorted(Comparator.comparingInt((Integer other) -> shared[other]).reversed())
        .limit(count)
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
