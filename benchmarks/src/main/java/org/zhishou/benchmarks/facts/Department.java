package org.zhishou.benchmarks.facts;

import java.util.Arrays;
import java.util.List;
import org.zhishou.engine.problem.AwayLimit;
import org.zhishou.engine.problem.Hospital;

/** A hospital's physicians of one specialty. */
public final class Department {
  private final String name;
  private final int[] maxAway;

  Department(Hospital hospital, String specialty, List<Day> days) {
    name = hospital.id() + " " + specialty;
    var limits =
        hospital.awayLimits().stream()
            .filter(limit -> limit.specialty().equals(specialty))
            .toList();
    var undated =
        limits.stream()
            .filter(limit -> !limit.dated())
            .map(AwayLimit::maxAwayPerDay)
            .findFirst()
            .orElse(hospital.defaultMaxAwayPerDay());
    maxAway = new int[days.size()];
    Arrays.fill(maxAway, undated == null ? Integer.MAX_VALUE : undated);
    for (var day : days) {
      limits.stream()
          .filter(limit -> limit.covers(day.date()))
          .findFirst()
          .ifPresent(limit -> maxAway[day.index()] = limit.maxAwayPerDay());
    }
  }

  /** Physicians who may be away that day, {@link Integer#MAX_VALUE} where nothing limits it. */
  public int maxAway(Day day) {
    return maxAway[day.index()];
  }

  @Override
  public String toString() {
    return name;
  }
}
