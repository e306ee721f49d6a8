package org.zhishou.engine.itinerary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The shortest way through the villages of one day and back, exactly: the subset recursion of Held
 * and Karp (Journal of SIAM 10, 1962), few villages at a time.
 */
final class DayOrder {
  private static final int NEVER = Integer.MAX_VALUE / 4;

  private final TourWays ways;
  private final List<Integer> villages;
  private final int[][] shortest;

  DayOrder(TourWays ways, List<Integer> villages) {
    this.ways = ways;
    this.villages = villages;
    var count = villages.size();
    shortest = new int[1 << count][count];
    for (var set = 1; set < shortest.length; set++) {
      Arrays.fill(shortest[set], NEVER);
      for (var last = 0; last < count; last++) {
        if ((set & 1 << last) != 0) {
          shortest[set][last] = shortestTo(set, last);
        }
      }
    }
  }

  private int shortestTo(int set, int last) {
    var before = set ^ 1 << last;
    if (before == 0) {
      return ways.minutes(ways.start(), villages.get(last));
    }
    var least = NEVER;
    for (var other = 0; other < villages.size(); other++) {
      if ((before & 1 << other) != 0) {
        least = Math.min(least, shortest[before][other] + between(other, last));
      }
    }
    return least;
  }

  private int between(int from, int to) {
    return ways.minutes(villages.get(from), villages.get(to));
  }

  /** Of the best order, from the start and back. */
  int minutes() {
    return villages.isEmpty() ? 0 : back(shortest.length - 1, bestLast());
  }

  private int back(int set, int last) {
    return shortest[set][last] + ways.minutes(villages.get(last), ways.start());
  }

  private int bestLast() {
    var all = shortest.length - 1;
    var best = 0;
    for (var last = 1; last < villages.size(); last++) {
      best = back(all, last) < back(all, best) ? last : best;
    }
    return best;
  }

  /** The best order. */
  List<Integer> order() {
    if (villages.isEmpty()) {
      return List.of();
    }
    var order = new ArrayList<Integer>();
    var set = shortest.length - 1;
    var last = bestLast();
    while (true) {
      order.addFirst(villages.get(last));
      set ^= 1 << last;
      if (set == 0) {
        return order;
      }
      last = before(set, last);
    }
  }

  private int before(int set, int next) {
    var best = -1;
    var least = NEVER;
    for (var other = 0; other < villages.size(); other++) {
      if ((set & 1 << other) != 0 && shortest[set][other] + between(other, next) < least) {
        best = other;
        least = shortest[set][other] + between(other, next);
      }
    }
    return best;
  }
}
