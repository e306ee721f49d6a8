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

  /** The visits of each pair, from its first, worth most first. */
  private final short[] byWorth;

  /** The same where each is the first of its week. */
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

  private final double[] chosen;
  private final int[] chosenVisit;
  private final int[] weekdaySet;
  private final double[] worth;
  private int most;

  PairValue(OpenDemand demand, Visits visits, VisitWorth visitWorth) {
    this.demand = demand;
    this.visits = visits;
    this.visitWorth = visitWorth;
    tables = demand.tables();
    perSeries = tables.weight(Rule.FIXED_WEEKDAY);
    perPair = tables.weight(Rule.CONTINUITY);
    byWorth = new short[visits.firstVisit(visits.pairs())];
    for (var pair = 0; pair < visits.pairs(); pair++) {
      for (var visit = visits.firstVisit(pair); visit < visits.firstVisit(pair + 1); visit++) {
        byWorth[visit] = (short) (visit - visits.firstVisit(pair));
      }
    }
    byWorthAsFirst = byWorth.clone();
    value = new double[tables.days()];
    valueAsFirst = new double[tables.days()];
    place = new byte[tables.days()];
    weekOf = new short[tables.days()];
    perWeek = new double[tables.weeks()];
    rest = new int[tables.weeks()];
    taken = new int[tables.weeks()];
    firstTaken = new int[tables.weeks()];
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

  void compute(int physician, int pair, Prices prices) {
    priceVisits(physician, pair, prices);
    if (tables.isTour(visits.siteOf(pair))) {
      enterTour(pair);
      return;
    }
    sort(pair, byWorth, value);
    if (isPaidByWeek) {
      sort(pair, byWorthAsFirst, valueAsFirst);
    }
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
    most = chooseOnTour(pair);
    Arrays.fill(worth, 0, most + 1, Double.NEGATIVE_INFINITY);
    worth[0] = 0;
    sortChosen(most);
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

  /** Adds 1 at each visit that makes up the worth of so many; {@link #compute} was called last. */
  void mark(int pair, int count, int[] timesOn) {
    if (count == 0) {
      return;
    }
    if (weekdaySet[count] == TOUR) {
      sortChosen(chooseOnTour(pair));
    } else {
      choose(pair, weekdaySet[count]);
    }
    for (var i = 0; i < count; i++) {
      timesOn[chosenVisit[i]]++;
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
    return isPaidByWeek ? chooseFirstsAndOthers(pair, weekdays) : chooseByWorth(pair, weekdays);
  }

  private int chooseByWorth(int pair, int weekdays) {
    var first = visits.firstVisit(pair);
    var last = visits.firstVisit(pair + 1);
    var count = 0;
    for (var i = first; i < last; i++) {
      var at = byWorth[i];
      var week = weekOf[at];
      if ((weekdays >> place[at] & 1) != 0 && taken[week] < rest[week]) {
        taken[week]++;
        chosen[count] = value[at];
        chosenVisit[count++] = first + at;
      }
    }
    return count;
  }

  /** The first of a week is worth no less than any other of it, and so comes before. */
  private int chooseFirstsAndOthers(int pair, int weekdays) {
    var first = visits.firstVisit(pair);
    var last = visits.firstVisit(pair + 1);
    var count = 0;
    var nextFirst = first;
    for (var i = first; i < last; i++) {
      var at = byWorth[i];
      if ((weekdays >> place[at] & 1) == 0) {
        continue;
      }
      var week = weekOf[at];
      var worthOfIt = value[at];
      while (nextFirst < last
          && (taken[week] == 0 || valueAsFirst[byWorthAsFirst[nextFirst]] >= worthOfIt)) {
        var other = byWorthAsFirst[nextFirst++];
        if ((weekdays >> place[other] & 1) != 0 && taken[weekOf[other]] == 0) {
          taken[weekOf[other]] = 1;
          firstTaken[weekOf[other]] = other;
          chosen[count] = valueAsFirst[other];
          chosenVisit[count++] = first + other;
        }
      }
      if (firstTaken[week] != at && taken[week] < rest[week]) {
        taken[week]++;
        chosen[count] = worthOfIt;
        chosenVisit[count++] = first + at;
      }
    }
    return count;
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
