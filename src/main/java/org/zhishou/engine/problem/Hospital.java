package org.zhishou.engine.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A hospital that sends physicians. */
public record Hospital(
    String id,
    @Nullable String name,
    @Nullable Tier tier,
    @Nullable Double latitude,
    @Nullable Double longitude,
    @Nullable Integer defaultMaxAwayPerDay,
    List<AwayLimit> awayLimits) {
  public Hospital {
    awayLimits = List.copyOf(awayLimits);
  }

  /** Id and name, for sentences. */
  public String label() {
    return name == null ? id : id + " " + name;
  }
}
