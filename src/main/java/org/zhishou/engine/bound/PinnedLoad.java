package org.zhishou.engine.bound;

import java.util.TreeSet;
import java.util.stream.IntStream;
import org.zhishou.engine.scoring.RosterState;

/** What the pinned duties put on each physician. */
final class PinnedLoad {
  private final long[] minutes;
  private final int[] halfDays;
  private final int[] looseHalfDays;
  private final int[][] datesOut;

  PinnedLoad(OpenDemand demand) {
    var tables = demand.tables();
    minutes = new long[tables.physicians()];
    halfDays = new int[tables.physicians()];
    looseHalfDays = new int[tables.physicians()];
    datesOut = new int[tables.physicians()][];
    var most = tables.eveningMayFollowFullDay() ? 3 : 2;
    for (var physician = 0; physician < minutes.length; physician++) {
      var one = physician;
      datesOut[physician] =
          IntStream.range(0, tables.days()).filter(day -> demand.isOut(one, day)).toArray();
      for (var day : datesOut[physician]) {
        minutes[physician] += minutesOn(demand, physician, day);
      }
      for (var day = 0; day < tables.days(); day++) {
        var thatDay = halfDaysOn(demand, physician, day);
        if (tables.postingAt(physician, day) < 0) {
          halfDays[physician] += thatDay;
          looseHalfDays[physician] +=
              demand.isOut(physician, day) ? Math.max(0, most - thatDay) : 0;
        }
      }
    }
  }

  private static long minutesOn(OpenDemand demand, int physician, int day) {
    var tables = demand.tables();
    var sites = new TreeSet<Integer>();
    var seat = demand.pinned().firstSeatOn(physician, day);
    while (seat != RosterState.NOBODY) {
      sites.add(tables.siteOf(tables.sessionOfSeat(seat)));
      seat = demand.pinned().nextSeatThatDay(seat);
    }
    return sites.stream().mapToLong(site -> tables.minutes(physician, site, day)).sum();
  }

  private static int halfDaysOn(OpenDemand demand, int physician, int day) {
    var tables = demand.tables();
    var sum = 0;
    var seat = demand.pinned().firstSeatOn(physician, day);
    while (seat != RosterState.NOBODY) {
      sum += tables.halfDaysOf(tables.sessionOfSeat(seat));
      seat = demand.pinned().nextSeatThatDay(seat);
    }
    return sum;
  }

  /** What {@code travel-time} counts for the physician, weight aside. */
  long minutes(int physician) {
    return minutes[physician];
  }

  /** Those that {@code fair-workload} counts. */
  int halfDays(int physician) {
    return halfDays[physician];
  }

  /** Half-days that might be added on dates on which the physician is out by pinned duties. */
  int looseHalfDays(int physician) {
    return looseHalfDays[physician];
  }

  int[] datesOut(int physician) {
    return datesOut[physician];
  }
}
