package org.zhishou.engine.bound;

import java.util.Arrays;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.rulebook.Rule;
import org.zhishou.engine.scoring.RosterState;
import org.zhishou.engine.scoring.ScoringTables;

/**
 * The most that a number of visits of one physician to one centre is worth: the visits' own values
 * and what a senior is paid for coming in a week at all, less {@code fixed-weekday} for each
 * weekday that they begin and {@code continuity} for the first.
 *
 * <p>For each set of weekdays the best visits on them are taken, no more a week than the weekly
 * limit leaves; paying for a weekday of the set that is not used makes no value greater than the
 * smaller set's. Where every weekday costs and the weekly limit leaves two, sets of three and more
 * are taken together as all weekdays at the price of three, which is worth no less than any.
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

  /** Values of the pair's visits, from its first. */
  private double[] value = new double[64];

  /** What the first visit of each week is paid beside its own value. */
  private final double[] perWeek;

  private double[] chosen = new double[256];
  private int[] chosenVisit = new int[256];
  private int[] weekdaySet = new int[256];
  private double[] worth = new double[256];
  private final WeekdaySeries series;
  private int most;

  PairValue(OpenDemand demand, Visits visits, VisitWorth visitWorth) {
    this.demand = demand;
    this.visits = visits;
    this.visitWorth = visitWorth;
    tables = demand.tables();
    series = new WeekdaySeries(visits, tables.weeks());
    perWeek = new double[tables.weeks()];
    perSeries = tables.weight(Rule.FIXED_WEEKDAY);
    perPair = tables.weight(Rule.CONTINUITY);
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
    var weekdays = payingWeekdays(physician, pair);
    most = 0;
    var count = choose(physician, pair, 0xFF);
    makeRoom(count);
    most = count;
    Arrays.fill(worth, 1, most + 1, Double.NEGATIVE_INFINITY);
    worth[0] = 0;
    var paysPair = paysPair(physician, visits.siteOf(pair)) ? perPair : 0;
    var free = 0xFF & ~weekdays;
    if (isRoomy(physician, pair, free)) {
      if (tables.isSenior(physician)) {
        enterUpToTwo(physician, pair, weekdays, paysPair);
      } else {
        series.fill(pair, value);
        series.ofOneOrTwo(weekdays, -paysPair, perSeries, this::enterWorth);
      }
      if (Integer.bitCount(weekdays) > 2) {
        enter(choose(physician, pair, 0xFF), 0xFF, paysPair + 3 * perSeries);
      }
      return;
    }
    var set = weekdays;
    while (true) {
      var cost = paysPair + perSeries * Integer.bitCount(set);
      enter(choose(physician, pair, set | free), set | free, cost);
      if (set == 0) {
        return;
      }
      set = (set - 1) & weekdays;
    }
  }

  /** The best date of each window. */
  private void enterTour(int pair) {
    most = chooseOnTour(pair);
    makeRoom(most);
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

  private void enterUpToTwo(int physician, int pair, int weekdays, double paysPair) {
    for (var one = 0; one < 7; one++) {
      for (var other = one; other < 7; other++) {
        var set = 1 << one | 1 << other;
        if ((weekdays & set) == set) {
          var cost = paysPair + perSeries * Integer.bitCount(set);
          enter(choose(physician, pair, set), set, cost);
        }
      }
    }
  }

  private void enter(int count, int weekdays, double cost) {
    sort(count);
    var sum = -cost;
    for (var i = 0; i < count; i++) {
      sum += chosen[i];
      enterWorth(i + 1, sum, weekdays);
    }
  }

  private void enterWorth(int count, double sum, int weekdays) {
    if (sum > worth[count]) {
      worth[count] = sum;
      weekdaySet[count] = weekdays;
    }
  }

  /** Whether no weekday is free of cost and any two fit into every week. */
  private boolean isRoomy(int physician, int pair, int free) {
    for (var visit = visits.firstVisit(pair); visit < visits.firstVisit(pair + 1); visit++) {
      var day = visits.day(visit);
      if (rest(physician, pair, day / 7) < 2
          || !tables.countsForSeries(day)
          || (free >> day % 7 & 1) != 0) {
        return false;
      }
    }
    return true;
  }

  /** Adds 1 at each visit that makes up the worth of so many; {@link #compute} was called last. */
  void mark(int physician, int pair, int count, int[] timesOn) {
    if (count > 0) {
      var chosenOf =
          weekdaySet[count] == TOUR
              ? chooseOnTour(pair)
              : choose(physician, pair, weekdaySet[count]);
      sort(chosenOf);
      for (var i = 0; i < count; i++) {
        timesOn[chosenVisit[i]]++;
      }
    }
  }

  private void makeRoom(int count) {
    if (count + 1 > worth.length) {
      worth = new double[count * 2];
      weekdaySet = new int[count * 2];
    }
  }

  private void priceVisits(int physician, int pair, Prices prices) {
    var first = visits.firstVisit(pair);
    var last = visits.firstVisit(pair + 1);
    if (value.length < last - first) {
      value = new double[(last - first) * 2];
      chosen = new double[(last - first) * 2];
      chosenVisit = new int[(last - first) * 2];
    }
    for (var week = 0; week < perWeek.length; week++) {
      perWeek[week] = visitWorth.ofWeek(physician, pair, week, prices);
    }
    for (var visit = first; visit < last; visit++) {
      value[visit - first] = visitWorth.of(physician, pair, visit, prices);
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
   * The best visits of each week on some weekdays, unsorted, the best of a week with what the week
   * is paid; how many.
   */
  private int choose(int physician, int pair, int weekdays) {
    var first = visits.firstVisit(pair);
    var last = visits.firstVisit(pair + 1);
    var count = 0;
    var visit = first;
    while (visit < last) {
      var week = visits.day(visit) / 7;
      var rest = rest(physician, pair, week);
      var start = count;
      while (visit < last && visits.day(visit) / 7 == week) {
        var day = visits.day(visit);
        var place = tables.countsForSeries(day) ? day % 7 : MAKE_UP_DAY;
        if ((weekdays >> place & 1) != 0) {
          count = insert(start, count, rest, visit, value[visit - first]);
        }
        visit++;
      }
      if (count > start) {
        chosen[start] += perWeek[week];
      }
    }
    return count;
  }

  /** Keeps the best {@code rest} from {@code start} on, in falling order. */
  private int insert(int start, int end, int rest, int visit, double worthOfIt) {
    var at = end;
    while (at > start && chosen[at - 1] < worthOfIt) {
      at--;
    }
    if (at - start >= rest) {
      return end;
    }
    var newEnd = Math.min(end + 1, start + rest);
    for (var i = newEnd - 1; i > at; i--) {
      chosen[i] = chosen[i - 1];
      chosenVisit[i] = chosenVisit[i - 1];
    }
    chosen[at] = worthOfIt;
    chosenVisit[at] = visit;
    return newEnd;
  }

  private void sort(int count) {
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
