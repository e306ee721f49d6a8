package org.zhishou.engine.travel;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/** One-way driving minutes from every hospital that employs a physician to every centre. */
public record TravelMatrix(Map<Pair, Integer> minutesByPair) {
  /** From a hospital's id to a centre's. */
  public record Pair(String hospital, String centre) {}

  public TravelMatrix {
    minutesByPair = Collections.unmodifiableMap(new HashMap<>(minutesByPair));
  }

  /**
   * Minutes from {@code hospital} to {@code centre}.
   *
   * @throws IllegalArgumentException if the pair was not asked for when the matrix was made
   */
  public int minutes(String hospital, String centre) {
    var minutes = minutesByPair.get(new Pair(hospital, centre));
    if (minutes == null) {
      throw new IllegalArgumentException("No travel time from " + hospital + " to " + centre);
    }
    return minutes;
  }
}
