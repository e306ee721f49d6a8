package org.zhishou.service.whatif.proposal;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a tour goes, day by day and by the clock. Nothing is kept of it.
 *
 * @param leaving hours and minutes, as all times
 * @param days as they were asked for, or as they are proposed
 * @param leftOut villages that lie on no day: those too far for a day of their own, and those that
 *     the days asked for leave out
 * @param drivingMinutes of all days
 * @param proposedMinutes of the proposal, whatever days were asked for
 * @param leastMinutes no division into as few days drives less
 */
public record TourRouteDocument(
    String centre,
    @Nullable String centreName,
    String leaving,
    List<Day> days,
    List<String> leftOut,
    int drivingMinutes,
    int proposedMinutes,
    int leastMinutes) {

  /**
   * One day.
   *
   * @param late whether the team is back later than asked for
   */
  @Schema(name = "TourRouteDay")
  public record Day(List<Stop> stops, String back, boolean late, int drivingMinutes) {}

  /** One village of a day. */
  @Schema(name = "TourRouteStop")
  public record Stop(String village, String arrival, String departure) {}
}
