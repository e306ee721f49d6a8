package org.zhishou.engine.itinerary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Divides a tour's villages into as few days as their number and the length of a day allow, and
 * among these divisions takes one that drives least: exactly up to {@link #MOST_EXACT} villages,
 * beyond with a bound that says how far from the best it may be at most.
 */
public final class TourDivision {
  /** The most villages of one day. */
  public static final int MOST_STOPS = 5;

  /** The most villages that are divided exactly. */
  public static final int MOST_EXACT = 16;

  private final TourWays ways;
  private final int mostStops;
  private final int dayMinutes;

  private TourDivision(TourWays ways, int mostStops, int dayMinutes) {
    this.ways = ways;
    this.mostStops = mostStops;
    this.dayMinutes = dayMinutes;
  }

  /**
   * @param mostStops of a day, 1 to {@link #MOST_STOPS}
   * @param dayMinutes the most that a day may take, driving and staying
   */
  public static TourDays of(TourWays ways, int mostStops, int dayMinutes) {
    if (mostStops < 1 || mostStops > MOST_STOPS) {
      throw new IllegalArgumentException("A day of " + mostStops + " stops");
    }
    return new TourDivision(ways, mostStops, dayMinutes).divided();
  }

  private TourDays divided() {
    var unreachable = new ArrayList<Integer>();
    var villages = new ArrayList<Integer>();
    for (var village = 0; village < ways.villages(); village++) {
      (ways.length(List.of(village)) > dayMinutes ? unreachable : villages).add(village);
    }
    var exactly = villages.size() <= MOST_EXACT;
    var days =
        exactly
            ? new ExactDivision(ways, villages, mostStops, dayMinutes).days()
            : new LocalDivision(ways, villages, mostStops, dayMinutes).days();
    var ordered = days.stream().map(day -> new DayOrder(ways, day).order()).toList();
    var minutes = ordered.stream().mapToInt(ways::driving).sum();
    var fewest = (villages.size() + mostStops - 1) / mostStops;
    var least = exactly ? minutes : DrivingBound.of(ways, villages, mostStops, fewest);
    return new TourDays(inOrder(ordered), unreachable, minutes, least);
  }

  /** By the first village of the question that a day has. */
  private static List<List<Integer>> inOrder(List<List<Integer>> days) {
    return IntStream.range(0, days.size())
        .boxed()
        .sorted(
            Comparator.comparing(
                day -> days.get(day).stream().mapToInt(Integer::intValue).min().orElse(0)))
        .map(days::get)
        .toList();
  }
}
