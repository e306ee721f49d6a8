package org.zhishou.engine.problem;

import org.jspecify.annotations.Nullable;
import org.zhishou.engine.travel.TravelSource;

/**
 * Known one-way driving minutes from a hospital to a centre.
 *
 * @param source where the number comes from, as far as anybody said; planning does not ask
 */
public record TravelTime(String from, String to, int minutes, @Nullable TravelSource source) {
  public TravelTime(String from, String to, int minutes) {
    this(from, to, minutes, null);
  }
}
