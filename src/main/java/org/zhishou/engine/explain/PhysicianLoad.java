package org.zhishou.engine.explain;

import java.time.DayOfWeek;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.problem.Site;

/**
 * A physician's load beside their share.
 *
 * @param targetHalfDays what {@code fair-workload} compares with, null for whom it does not count
 * @param carriedOverHalfDays from before, above the fair share positive
 * @param travelMinutes one way, as {@code travel-time} counts them over the period
 * @param dutyDaysByWeek from the first week on
 * @param weeklyLimit duty days, 0 to 7
 * @param periodLimit duty days, null where nothing limits them
 * @param pattern where they are on which weekday, the centres in the problem's order
 */
public record PhysicianLoad(
    String physician,
    int halfDays,
    @Nullable Long targetHalfDays,
    int carriedOverHalfDays,
    int dutyDays,
    long travelMinutes,
    List<Integer> dutyDaysByWeek,
    int weeklyLimit,
    @Nullable Integer periodLimit,
    List<Series> pattern) {
  public PhysicianLoad {
    dutyDaysByWeek = List.copyOf(dutyDaysByWeek);
    pattern = List.copyOf(pattern);
  }

  /** Dates of one weekday on which a physician is at a centre, make-up working days included. */
  public record Series(Site site, DayOfWeek weekday, int dates) {
    /** On site. */
    public Series(String centre, DayOfWeek weekday, int dates) {
      this(Site.of(centre), weekday, dates);
    }
  }
}
