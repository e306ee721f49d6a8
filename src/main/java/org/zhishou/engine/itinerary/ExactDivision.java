package org.zhishou.engine.itinerary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The best division, by recursion over sets of villages: the best of a set is one day that has its
 * first village, and the best of the rest.
 */
final class ExactDivision {
  private static final long A_DAY = 1_000_000;
  private static final long NEVER = Long.MAX_VALUE / 4;
  private static final int FAR = Integer.MAX_VALUE / 4;

  private final TourWays ways;
  private final List<Integer> villages;
  private final int mostStops;
  private final int dayMinutes;
  private final int[] driving;
  private final int[] dayOf;

  ExactDivision(TourWays ways, List<Integer> villages, int mostStops, int dayMinutes) {
    this.ways = ways;
    this.villages = villages;
    this.mostStops = mostStops;
    this.dayMinutes = dayMinutes;
    driving = drivingOfDays();
    dayOf = bestDays();
  }

  /** Of every set that one day may hold, {@link #FAR} for others. */
  private int[] drivingOfDays() {
    var count = villages.size();
    var shortest = new int[1 << count][];
    var days = new int[1 << count];
    Arrays.fill(days, FAR);
    for (var set = 1; set < days.length; set++) {
      if (Integer.bitCount(set) <= mostStops) {
        shortest[set] = shortestTo(set, shortest);
        var driven = back(set, shortest[set]);
        days[set] = driven + stays(set) <= dayMinutes ? driven : FAR;
      }
    }
    return days;
  }

  private int[] shortestTo(int set, int[][] shortest) {
    var lasts = new int[villages.size()];
    for (var last = 0; last < lasts.length; last++) {
      if ((set & 1 << last) == 0) {
        continue;
      }
      var before = set ^ 1 << last;
      lasts[last] = before == 0 ? ways.minutes(ways.start(), villages.get(last)) : FAR;
      for (var other = 0; other < lasts.length; other++) {
        if ((before & 1 << other) != 0) {
          var way = ways.minutes(villages.get(other), villages.get(last));
          lasts[last] = Math.min(lasts[last], shortest[before][other] + way);
        }
      }
    }
    return lasts;
  }

  private int back(int set, int[] lasts) {
    var least = FAR;
    for (var last = 0; last < lasts.length; last++) {
      if ((set & 1 << last) != 0) {
        least = Math.min(least, lasts[last] + ways.minutes(villages.get(last), ways.start()));
      }
    }
    return least;
  }

  private int stays(int set) {
    var minutes = 0;
    for (var village = 0; village < villages.size(); village++) {
      minutes += (set & 1 << village) != 0 ? ways.stay(villages.get(village)) : 0;
    }
    return minutes;
  }

  /** Of every set, the day that has its first village. */
  private int[] bestDays() {
    var cost = new long[driving.length];
    var day = new int[driving.length];
    for (var set = 1; set < cost.length; set++) {
      var first = Integer.lowestOneBit(set);
      var rest = set ^ first;
      cost[set] = NEVER;
      for (var others = rest; ; others = others - 1 & rest) {
        var here = others | first;
        if (driving[here] < FAR && A_DAY + driving[here] + cost[set ^ here] < cost[set]) {
          cost[set] = A_DAY + driving[here] + cost[set ^ here];
          day[set] = here;
        }
        if (others == 0) {
          break;
        }
      }
    }
    return day;
  }

  List<List<Integer>> days() {
    var days = new ArrayList<List<Integer>>();
    for (var set = driving.length - 1; set > 0; set ^= dayOf[set]) {
      var day = new ArrayList<Integer>();
      for (var village = 0; village < villages.size(); village++) {
        if ((dayOf[set] & 1 << village) != 0) {
          day.add(villages.get(village));
        }
      }
      days.add(day);
    }
    return days;
  }
}
