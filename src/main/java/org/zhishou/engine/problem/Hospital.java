package org.zhishou.engine.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A hospital that sends physicians.
 *
 * @param label what sentences call it: its name, and its id beside it where another of the problem
 *     has the same
 */
public record Hospital(
    String id,
    @Nullable String name,
    @Nullable Tier tier,
    @Nullable Double latitude,
    @Nullable Double longitude,
    @Nullable Integer defaultMaxAwayPerDay,
    List<AwayLimit> awayLimits,
    String label) {
  public Hospital {
    awayLimits = List.copyOf(awayLimits);
  }

  /** Called by its name, or its id where it has none. */
  public Hospital(
      String id,
      @Nullable String name,
      @Nullable Tier tier,
      @Nullable Double latitude,
      @Nullable Double longitude,
      @Nullable Integer defaultMaxAwayPerDay,
      List<AwayLimit> awayLimits) {
    this(
        id, name, tier, latitude, longitude, defaultMaxAwayPerDay, awayLimits, Labels.of(id, name));
  }

  Hospital withLabel(String other) {
    return with(other, defaultMaxAwayPerDay, awayLimits);
  }

  public Hospital withDefaultMaxAwayPerDay(int most) {
    return with(label, most, awayLimits);
  }

  public Hospital withAwayLimits(List<AwayLimit> limits) {
    return with(label, defaultMaxAwayPerDay, limits);
  }

  private Hospital with(String called, @Nullable Integer byDefault, List<AwayLimit> limits) {
    return new Hospital(id, name, tier, latitude, longitude, byDefault, limits, called);
  }
}
