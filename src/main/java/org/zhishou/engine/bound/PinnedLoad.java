package org.zhishou.engine.bound;

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
    for (var physician = 0; physician < minutes.length; physician++) {
      var one = physician;
      datesOut[physician] =
          IntStream.range(0, tables.days()).filter(day -> demand.isOut(one, day)).toArray();
      for (var day : datesOut[physician]) {
        var thatDay = halfDaysOn(demand, physician, day);
        halfDays[physician] += thatDay;
        looseHalfDays[physician] += Math.max(0, 2 - thatDay);
      }
      for (var centre = 0; datesOut[physician].length > 0 && centre < tables.centres(); centre++) {
        minutes[physician] +=
            (long) demand.pinned().visits(physician, centre) * tables.minutes(physician, centre);
      }
    }
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

  int halfDays(int physician) {
    return halfDays[physician];
  }

  /** Half-days that might be added on dates with pinned duties. */
  int looseHalfDays(int physician) {
    return looseHalfDays[physician];
  }

  int[] datesOut(int physician) {
    return datesOut[physician];
  }
}
