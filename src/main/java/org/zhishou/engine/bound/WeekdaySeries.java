package org.zhishou.engine.bound;

import java.util.Arrays;

/**
 * The visits of a physician to a centre weekday by weekday, for those whose weeks have room for any
 * two of them: what the best of one weekday, or of two, are worth.
 */
final class WeekdaySeries {
  /** Hears what so many visits on those weekdays are worth. */
  interface Worths {
    void enter(int count, double sum, int weekdays);
  }

  private final Visits visits;
  private final double[][] falling;
  private final int[] length = new int[7];

  WeekdaySeries(Visits visits, int weeks) {
    this.visits = visits;
    falling = new double[7][weeks];
  }

  /**
   * @param value of the pair's visits, from its first
   */
  void fill(int pair, double[] value) {
    Arrays.fill(length, 0);
    var first = visits.firstVisit(pair);
    for (var visit = first; visit < visits.firstVisit(pair + 1); visit++) {
      var weekday = visits.day(visit) % 7;
      var values = falling[weekday];
      var at = length[weekday]++;
      while (at > 0 && values[at - 1] < value[visit - first]) {
        values[at] = values[at - 1];
        at--;
      }
      values[at] = value[visit - first];
    }
  }

  /**
   * Tells of every number of visits on each weekday of a set and on each two of them.
   *
   * @param start what no visit at all is worth
   * @param perSeries what each weekday costs
   */
  void ofOneOrTwo(int weekdays, double start, double perSeries, Worths worths) {
    for (var one = 0; one < 7; one++) {
      if ((weekdays >> one & 1) == 0) {
        continue;
      }
      var sum = start - perSeries;
      for (var i = 0; i < length[one]; i++) {
        sum += falling[one][i];
        worths.enter(i + 1, sum, 1 << one);
      }
      for (var other = one + 1; other < 7; other++) {
        if ((weekdays >> other & 1) != 0) {
          ofTwo(one, other, start - 2 * perSeries, worths);
        }
      }
    }
  }

  private void ofTwo(int one, int other, double start, Worths worths) {
    var sum = start;
    var ofOne = 0;
    var ofOther = 0;
    while (ofOne < length[one] || ofOther < length[other]) {
      if (ofOther == length[other]
          || (ofOne < length[one] && falling[one][ofOne] >= falling[other][ofOther])) {
        sum += falling[one][ofOne++];
      } else {
        sum += falling[other][ofOther++];
      }
      worths.enter(ofOne + ofOther, sum, 1 << one | 1 << other);
    }
  }
}
