package org.zhishou.engine.itinerary;

import java.util.Arrays;
import java.util.List;

/**
 * What no division into days drives less than, whichever is more.
 *
 * <p>A day goes at least to each of its villages and back by the shortest way, so a village's part
 * of the day is at least a {@code mostStops}-th of that. And all days without their first leg are a
 * tree over start and villages, at least as long as the shortest such tree; the first legs lead to
 * as many different villages as there are days.
 */
final class DrivingBound {
  private final int[][] shortest;
  private final List<Integer> villages;

  private DrivingBound(TourWays ways, List<Integer> villages) {
    this.villages = villages;
    shortest = shortest(ways);
  }

  /**
   * @param fewestDays that any division has
   */
  static int of(TourWays ways, List<Integer> villages, int mostStops, int fewestDays) {
    var bound = new DrivingBound(ways, villages);
    return Math.max(bound.byDistance(mostStops), bound.byTree(fewestDays));
  }

  /** By way of whichever places, either direction; the start is last. */
  private int[][] shortest(TourWays ways) {
    var places = new int[villages.size() + 1];
    for (var i = 0; i < villages.size(); i++) {
      places[i] = villages.get(i);
    }
    places[villages.size()] = ways.start();
    var shortestWays = new int[places.length][places.length];
    for (var from = 0; from < places.length; from++) {
      for (var to = 0; to < places.length; to++) {
        shortestWays[from][to] =
            Math.min(
                ways.minutes(places[from], places[to]), ways.minutes(places[to], places[from]));
      }
    }
    for (var via = 0; via < places.length; via++) {
      for (var from = 0; from < places.length; from++) {
        for (var to = 0; to < places.length; to++) {
          shortestWays[from][to] =
              Math.min(shortestWays[from][to], shortestWays[from][via] + shortestWays[via][to]);
        }
      }
    }
    return shortestWays;
  }

  private int fromStart(int village) {
    return shortest[villages.size()][village];
  }

  private int byDistance(int mostStops) {
    var sum = 0;
    for (var village = 0; village < villages.size(); village++) {
      sum += 2 * fromStart(village);
    }
    return (sum + mostStops - 1) / mostStops;
  }

  private int byTree(int fewestDays) {
    var legs = new int[villages.size()];
    Arrays.setAll(legs, this::fromStart);
    Arrays.sort(legs);
    return shortestTree() + Arrays.stream(legs, 0, fewestDays).sum();
  }

  /** Prim's algorithm from the start. */
  private int shortestTree() {
    var count = villages.size();
    var distance = new int[count];
    Arrays.setAll(distance, this::fromStart);
    var joined = new boolean[count];
    var length = 0;
    for (var step = 0; step < count; step++) {
      var next = -1;
      for (var village = 0; village < count; village++) {
        if (!joined[village] && (next < 0 || distance[village] < distance[next])) {
          next = village;
        }
      }
      joined[next] = true;
      length += distance[next];
      for (var village = 0; village < count; village++) {
        distance[village] = Math.min(distance[village], shortest[next][village]);
      }
    }
    return length;
  }
}
