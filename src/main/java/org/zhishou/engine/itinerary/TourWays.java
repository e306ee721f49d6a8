package org.zhishou.engine.itinerary;

import java.util.List;
import org.zhishou.engine.travel.Coordinate;
import org.zhishou.engine.travel.TravelEstimator;

/**
 * The driving minutes between a tour's start and its villages, and how long it stays in each.
 *
 * <p>Villages are numbered from 0; the start is {@link #start}, beyond the last of them.
 */
public final class TourWays {
  private final int[][] minutes;
  private final int[] stays;

  /**
   * @param minutes one way, from row to column, the start last; all 0 or more
   * @param stays minutes in each village
   */
  public TourWays(int[][] minutes, int[] stays) {
    this.minutes = minutes;
    this.stays = stays;
  }

  public static TourWays of(
      Coordinate start, List<Coordinate> villages, int[] stays, TravelEstimator estimator) {
    var places = new Coordinate[villages.size() + 1];
    villages.toArray(places);
    places[villages.size()] = start;
    var minutes = new int[places.length][places.length];
    for (var from = 0; from < places.length; from++) {
      for (var to = 0; to < places.length; to++) {
        minutes[from][to] = from == to ? 0 : estimator.minutes(places[from], places[to]);
      }
    }
    return new TourWays(minutes, stays);
  }

  public int villages() {
    return stays.length;
  }

  public int start() {
    return stays.length;
  }

  public int minutes(int from, int to) {
    return minutes[from][to];
  }

  public int stay(int village) {
    return stays[village];
  }

  /** Of a day that goes to these villages in this order, and back. */
  public int driving(List<Integer> order) {
    var at = start();
    var driven = 0;
    for (var village : order) {
      driven += minutes[at][village];
      at = village;
    }
    return driven + minutes[at][start()];
  }

  /** Of a day, driving and staying. */
  public int length(List<Integer> order) {
    return driving(order) + order.stream().mapToInt(this::stay).sum();
  }
}
