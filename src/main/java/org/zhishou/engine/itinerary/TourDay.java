package org.zhishou.engine.itinerary;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/**
 * One day of a tour by the clock.
 *
 * @param back when the team is back at the start
 * @param drivingMinutes of the day
 */
public record TourDay(List<Stop> stops, LocalTime back, int drivingMinutes) {
  public TourDay {
    stops = List.copyOf(stops);
  }

  /** A village by its place in the question. */
  public record Stop(int village, LocalTime arrival, LocalTime departure) {}

  /**
   * The day that goes to these villages in this order.
   *
   * @param leaving when it leaves the start; it has to be back before midnight
   */
  public static TourDay of(TourWays ways, List<Integer> order, LocalTime leaving) {
    var stops = new ArrayList<Stop>();
    var at = ways.start();
    var clock = leaving;
    for (var village : order) {
      var arrival = clock.plusMinutes(ways.minutes(at, village));
      clock = arrival.plusMinutes(ways.stay(village));
      stops.add(new Stop(village, arrival, clock));
      at = village;
    }
    var back = clock.plusMinutes(ways.minutes(at, ways.start()));
    return new TourDay(stops, back, ways.driving(order));
  }
}
