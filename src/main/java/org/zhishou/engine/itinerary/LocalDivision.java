package org.zhishou.engine.itinerary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A good division of many villages: filled day by day with the nearest, then a village moved to
 * another day or two exchanged as long as that drives less, each day in its best order throughout.
 */
final class LocalDivision {
  private static final long TOO_LONG = 100_000;

  private final TourWays ways;
  private final List<Integer> villages;
  private final int mostStops;
  private final int dayMinutes;
  private List<List<Integer>> days = List.of();

  LocalDivision(TourWays ways, List<Integer> villages, int mostStops, int dayMinutes) {
    this.ways = ways;
    this.villages = villages;
    this.mostStops = mostStops;
    this.dayMinutes = dayMinutes;
    var count = (villages.size() + mostStops - 1) / mostStops;
    do {
      days = filled(count);
      improve();
      count++;
    } while (days.stream().mapToLong(this::cost).sum() >= TOO_LONG);
  }

  List<List<Integer>> days() {
    return days.stream().filter(day -> !day.isEmpty()).toList();
  }

  /** Each day begins with the farthest village that is left, and takes those nearest to it. */
  private List<List<Integer>> filled(int count) {
    var left = new ArrayList<>(villages);
    var filled = new ArrayList<List<Integer>>();
    for (var day = 0; day < count; day++) {
      var here = new ArrayList<Integer>();
      filled.add(here);
      var share = (left.size() + count - day - 1) / (count - day);
      while (here.size() < share) {
        var next =
            here.isEmpty()
                ? left.stream().max(Comparator.comparingInt(this::distance)).orElseThrow()
                : left.stream()
                    .min(Comparator.comparingInt(one -> ways.minutes(here.getFirst(), one)))
                    .orElseThrow();
        here.add(next);
        left.remove(next);
      }
    }
    return filled;
  }

  private int distance(int village) {
    return ways.minutes(ways.start(), village);
  }

  private long cost(List<Integer> day) {
    var driving = new DayOrder(ways, day).minutes();
    var length = driving + day.stream().mapToInt(ways::stay).sum();
    return driving + (length > dayMinutes ? TOO_LONG : 0);
  }

  private void improve() {
    var better = true;
    while (better) {
      better = false;
      for (var one = 0; one < days.size(); one++) {
        for (var other = 0; other < days.size(); other++) {
          better |= one != other && improve(days.get(one), days.get(other));
        }
      }
    }
  }

  /** One village to the other day, or two exchanged. */
  private boolean improve(List<Integer> one, List<Integer> other) {
    var before = cost(one) + cost(other);
    for (var place = 0; place < one.size(); place++) {
      if (other.size() < mostStops) {
        var moved = one.remove(place);
        other.add(moved);
        if (cost(one) + cost(other) < before) {
          return true;
        }
        other.removeLast();
        one.add(place, moved);
      }
      for (var otherPlace = 0; otherPlace < other.size(); otherPlace++) {
        exchange(one, place, other, otherPlace);
        if (cost(one) + cost(other) < before) {
          return true;
        }
        exchange(one, place, other, otherPlace);
      }
    }
    return false;
  }

  private static void exchange(List<Integer> one, int place, List<Integer> other, int otherPlace) {
    one.set(place, other.set(otherPlace, one.get(place)));
  }
}
