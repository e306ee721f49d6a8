package org.zhishou.engine.itinerary;

import java.util.List;

/**
 * Villages divided into days, each day's in the order of the way.
 *
 * @param days villages by their place in the question, every one that can be reached once
 * @param unreachable villages for which a day of their own is too short
 * @param minutes of driving on all days, from the start and back
 * @param leastMinutes no division into as few days drives less
 */
public record TourDays(
    List<List<Integer>> days, List<Integer> unreachable, int minutes, int leastMinutes) {
  public TourDays {
    days = days.stream().map(List::copyOf).toList();
    unreachable = List.copyOf(unreachable);
  }

  /** Whether no division is better. */
  public boolean exact() {
    return minutes == leastMinutes;
  }
}
