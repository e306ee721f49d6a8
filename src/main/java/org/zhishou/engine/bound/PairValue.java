package org.zhishou.engine.bound;

import java.util.Arrays;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.rulebook.Rule;
import org.zhishou.engine.scoring.RosterState;
import org.zhishou.engine.scoring.ScoringTables;

/**
 * The most that a number of visits of one physician to one site is worth: the visits' own values
 * and what the first of a week is paid besides, less {@code fixed-weekday} for each weekday that
 * they begin and {@code continuity} for the first.
 *
 * <p>For each set of weekdays the best visits on them are taken, no more a week than the limits
 * leave; paying for a weekday of the set that is not used makes no value greater than the smaller
 * set's. The visits are sorted once, from the order of the last round, which is nearly right, and
 * then taken in that order for every set.
 */
final class PairValue {
  private static final int MAKE_UP_DAY = 7;
  private static final int TOUR = -1;

  private final ScoringTables tables;
  private final OpenDemand demand;
  private final Visits visits;
  private final VisitWorth visitWorth;
  private final double perSeries;
  private final double perPair;

  private final short[] byWorth;
  private final short[] byWorthAsFirst;

  /** Of the pair's visits, from its first: worth, that as first of a week, weekday and week. */
  private final double[] value;

  private final double[] valueAsFirst;
  private final byte[] place;
  private final short[] weekOf;

  private final double[] perWeek;
  private final int[] rest;
  private final int[] taken;
  private final int[] firstTaken;
  private boolean isPaidByWeek;

  /** By weekday, which of the visits are on it, worth most first: a bit each, 64 a word. */
  private final long[][] on;

  private final long[][] onAsFirst;
  private final long[] chosenFrom;
  private final long[] firstFrom;
  private int words;
  private int limit;

  private final double[] chosen;
  private final int[] chosenVisit;
  private final int[] weekdaySet;
  private final double[] worth;
  private int most;

  PairValue(OpenDemand demand, Visits visits, VisitWorth visitWorth, LastChoices last) {
    this.demand = demand;
    this.visits = visits;
    this.visitWorth = visitWorth;
    tables = demand.tables();
    perSeries = tables.weight(Rule.FIXED_WEEKDAY);
    perPair = tables.weight(Rule.CONTINUITY);
    byWorth = last.byWorth;
    byWorthAsFirst = last.byWorthAsFirst;
    value = new double[tables.days()];
    valueAsFirst = new double[tables.days()];
    place = new byte[tables.days()];
    weekOf = new short[tables.days()];
    perWeek = new double[tables.weeks()];
    rest = new int[tables.weeks()];
    taken = new int[tables.weeks()];
    firstTaken = new int[tables.weeks()];
    var mostWords = tables.days() / Long.SIZE + 1;
    on = new long[MAKE_UP_DAY + 1][mostWords];
    onAsFirst = new long[MAKE_UP_DAY + 1][mostWords];
    chosenFrom = new long[mostWords];
    firstFrom = new long[mostWords];
    chosen = new double[tables.days()];
    chosenVisit = new int[tables.days()];
    weekdaySet = new int[tables.days() + 1];
    worth = new double[tables.days() + 1];
  }

  /** The most visits that the weekly limit leaves, after {@link #compute}. */
  int most() {
    return most;
  }

  /** What that many visits are worth at most, 0 for none. */
  double worth(int count) {
    return worth[count];
  }

  /**
   * @param atMost more visits are of no use
   */
  void compute(int physician, int pair, Prices prices, int atMost) {
    priceVisits(physician, pair, prices);
    limit = atMost;
    if (tables.isTour(visits.siteOf(pair))) {
      enterTour(pair);
      return;
    }
    order(pair);
    var weekdays = payingWeekdays(physician, pair);
    most = choose(pair, 0xFF);
    Arrays.fill(worth, 1, most + 1, Double.NEGATIVE_INFINITY);
    worth[0] = 0;
    var paysPair = paysPair(physician, visits.siteOf(pair)) ? perPair : 0;
    var free = 0xFF & ~weekdays;
    var set = weekdays;
    while (true) {
      var cost = paysPair + perSeries * Integer.bitCount(set);
      enter(choose(pair, set | free), set | free, cost);
      if (set == 0) {
        return;
      }
      set = (set - 1) & weekdays;
    }
  }

  /** The best date of each window. */
  private void enterTour(int pair) {
    var windows = chooseOnTour(pair);
    sortChosen(windows);
    most = Math.min(windows, limit);
    Arrays.fill(worth, 0, most + 1, Double.NEGATIVE_INFINITY);
    worth[0] = 0;
    enter(most, TOUR, 0);
  }

  private int chooseOnTour(int pair) {
    var first = visits.firstVisit(pair);
    var count = 0;
    var windowBefore = -1;
    for (var visit = first; visit < visits.firstVisit(pair + 1); visit++) {
      var window =
          tables.windowOf(
              tables.sessionAt(visits.siteOf(pair), visits.day(visit), Session.FULL_DAY));
      if (window != windowBefore) {
        chosen[count] = Double.NEGATIVE_INFINITY;
        count++;
        windowBefore = window;
      }
      if (value[visit - first] > chosen[count - 1]) {
        chosen[count - 1] = value[visit - first];
        chosenVisit[count - 1] = visit;
      }
    }
    return count;
  }

  /** What the chosen visits are worth, worth most first. */
  private void enter(int count, int weekdays, double cost) {
    var sum = -cost;
    for (var i = 0; i < count; i++) {
      sum += chosen[i];
      if (sum > worth[i + 1]) {
        worth[i + 1] = sum;
        weekdaySet[i + 1] = weekdays;
      }
    }
  }

  /** The weekdays on which so many visits are worth most, after {@link #compute}. */
  int weekdays(int count) {
    return weekdaySet[count];
  }

  /**
   * Adds 1 at each visit that makes up the worth of so many.
   *
   * @param weekdays those of {@link #weekdays} for as many at these prices
   */
  void mark(int physician, int pair, int count, int weekdays, Prices prices, int[] timesOn) {
    priceVisits(physician, pair, prices);
    limit = count;
    if (weekdays == TOUR) {
      sortChosen(chooseOnTour(pair));
    } else {
      order(pair);
      choose(pair, weekdays);
    }
    for (var i = 0; i < count; i++) {
      timesOn[chosenVisit[i]]++;
    }
  }

  private void order(int pair) {
    words = (visits.firstVisit(pair + 1) - visits.firstVisit(pair) - 1) / Long.SIZE + 1;
    order(pair, byWorth, value, on);
    if (isPaidByWeek) {
      order(pair, byWorthAsFirst, valueAsFirst, onAsFirst);
    }
  }

  private void order(int pair, short[] order, double[] key, long[][] ofWeekday) {
    sort(pair, order, key);
    for (var weekday : ofWeekday) {
      Arrays.fill(weekday, 0, words, 0);
    }
    var first = visits.firstVisit(pair);
    for (var i = 0; i < visits.firstVisit(pair + 1) - first; i++) {
      ofWeekday[place[order[first + i]]][i / Long.SIZE] |= 1L << i % Long.SIZE;
    }
  }

  private void priceVisits(int physician, int pair, Prices prices) {
    isPaidByWeek = false;
    for (var week = 0; week < perWeek.length; week++) {
      perWeek[week] = visitWorth.ofWeek(physician, pair, week, prices);
      isPaidByWeek |= perWeek[week] > 0;
      rest[week] = rest(physician, pair, week);
    }
    var first = visits.firstVisit(pair);
    for (var visit = first; visit < visits.firstVisit(pair + 1); visit++) {
      var day = visits.day(visit);
      value[visit - first] = visitWorth.of(physician, pair, visit, prices);
      valueAsFirst[visit - first] = value[visit - first] + perWeek[day / 7];
      weekOf[visit - first] = (short) (day / 7);
      place[visit - first] = (byte) (tables.countsForSeries(day) ? day % 7 : MAKE_UP_DAY);
    }
  }

  /** The most visits that the limits of a week leave. */
  private int rest(int physician, int pair, int week) {
    return tables.isRemote(visits.siteOf(pair))
        ? demand.remoteHalfDaysLeft(physician, week)
        : demand.weeklyRest(physician, week);
  }

  private boolean paysPair(int physician, int site) {
    return !tables.isRegularAt(physician, site) && demand.pinned().visits(physician, site) == 0;
  }

  /** Weekdays on which the pair has visits and a first one costs. */
  private int payingWeekdays(int physician, int pair) {
    var site = visits.siteOf(pair);
    var paying = 0;
    for (var visit = visits.firstVisit(pair); visit < visits.firstVisit(pair + 1); visit++) {
      var day = visits.day(visit);
      if (tables.countsForSeries(day) && !tables.isRegularOn(physician, site, day % 7)) {
        paying |= 1 << day % 7;
      }
    }
    for (var day = 0; day < tables.days(); day++) {
      if ((paying >> day % 7 & 1) != 0
          && tables.countsForSeries(day)
          && isPinnedThere(physician, site, day)) {
        paying &= ~(1 << day % 7);
      }
    }
    return paying;
  }

  private boolean isPinnedThere(int physician, int site, int day) {
    if (tables.isWherePosted(physician, site, day)) {
      return false;
    }
    var seat = demand.pinned().firstSeatOn(physician, day);
    while (seat != RosterState.NOBODY) {
      if (tables.siteOf(tables.sessionOfSeat(seat)) == site) {
        return true;
      }
      seat = demand.pinned().nextSeatThatDay(seat);
    }
    return false;
  }

  /**
   * The best visits of each week on some weekdays, worth most first, the best of a week with what
   * the week is paid; how many.
   */
  private int choose(int pair, int weekdays) {
    Arrays.fill(taken, 0);
    gather(weekdays, on, chosenFrom);
    if (!isPaidByWeek) {
      return chooseByWorth(pair);
    }
    gather(weekdays, onAsFirst, firstFrom);
    return chooseFirstsAndOthers(pair);
  }

  private void gather(int weekdays, long[][] ofWeekday, long[] bits) {
    for (var word = 0; word < words; word++) {
      bits[word] = 0;
      for (var left = weekdays; left != 0; left &= left - 1) {
        bits[word] |= ofWeekday[Integer.numberOfTrailingZeros(left)][word];
      }
    }
  }

  private int chooseByWorth(int pair) {
    var first = visits.firstVisit(pair);
    var count = 0;
    for (var i = next(chosenFrom, 0); i >= 0 && count < limit; i = next(chosenFrom, i + 1)) {
      var at = byWorth[first + i];
      var week = weekOf[at];
      if (taken[week] < rest[week]) {
        taken[week]++;
        chosen[count] = value[at];
        chosenVisit[count++] = first + at;
      }
    }
    return count;
  }

  /** The first of a week is worth no less than any other of it, and so comes before. */
  private int chooseFirstsAndOthers(int pair) {
    var first = visits.firstVisit(pair);
    var count = 0;
    var i = next(chosenFrom, 0);
    var asFirst = next(firstFrom, 0);
    while ((i >= 0 || asFirst >= 0) && count < limit) {
      var other = i < 0 ? -1 : byWorth[first + i];
      var one = asFirst < 0 ? -1 : byWorthAsFirst[first + asFirst];
      if (one >= 0 && (other < 0 || valueAsFirst[one] >= value[other])) {
        var week = weekOf[one];
        if (taken[week] == 0 && rest[week] > 0) {
          taken[week] = 1;
          firstTaken[week] = one;
          chosen[count] = valueAsFirst[one];
          chosenVisit[count++] = first + one;
        }
        asFirst = next(firstFrom, asFirst + 1);
      } else {
        var week = weekOf[other];
        if (firstTaken[week] != other && taken[week] < rest[week]) {
          taken[week]++;
          chosen[count] = value[other];
          chosenVisit[count++] = first + other;
        }
        i = next(chosenFrom, i + 1);
      }
    }
    return count;
  }

  /** The next bit that is set, or -1. */
  private int next(long[] bits, int from) {
    var word = from / Long.SIZE;
    if (word >= words) {
      return -1;
    }
    var left = bits[word] & -1L << from % Long.SIZE;
    while (left == 0) {
      if (++word == words) {
        return -1;
      }
      left = bits[word];
    }
    return word * Long.SIZE + Long.numberOfTrailingZeros(left);
  }

  private void sort(int pair, short[] order, double[] key) {
    var first = visits.firstVisit(pair);
    for (var i = first + 1; i < visits.firstVisit(pair + 1); i++) {
      var one = order[i];
      var at = i;
      while (at > first && key[order[at - 1]] < key[one]) {
        order[at] = order[at - 1];
        at--;
      }
      order[at] = one;
    }
  }

  private void sortChosen(int count) {
    for (var i = 1; i < count; i++) {
      var worthOfIt = chosen[i];
      var visit = chosenVisit[i];
      var at = i;
      while (at > 0 && chosen[at - 1] < worthOfIt) {
        chosen[at] = chosen[at - 1];
        chosenVisit[at] = chosenVisit[at - 1];
        at--;
      }
      chosen[at] = worthOfIt;
      chosenVisit[at] = visit;
    }
  }
}
