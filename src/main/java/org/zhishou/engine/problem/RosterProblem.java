package org.zhishou.engine.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A county's period to be planned, as {@code docs/contract.md} states it, defaults filled in. */
public record RosterProblem(
    @Nullable String name,
    Period period,
    @Nullable CalendarDays calendar,
    Policy policy,
    List<Hospital> hospitals,
    List<Centre> centres,
    List<Physician> physicians,
    List<TravelTime> travelTimes,
    List<BaselineDuty> baseline) {
  public RosterProblem {
    hospitals = List.copyOf(hospitals);
    centres = List.copyOf(centres);
    physicians = List.copyOf(physicians);
    travelTimes = List.copyOf(travelTimes);
    baseline = List.copyOf(baseline);
  }
}
